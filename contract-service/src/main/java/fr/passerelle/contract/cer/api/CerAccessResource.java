package fr.passerelle.contract.cer.api;

import fr.passerelle.platform.audit.PersonAccessResource;
import fr.passerelle.platform.audit.ReadAccesses;
import fr.passerelle.platform.paging.Pages;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/cers/accesses")
@Tag(name = "Contrats")
public class CerAccessResource extends PersonAccessResource {
    CerAccessResource(ReadAccesses accesses, Pages pages) {
        super("cers/accesses", accesses, pages);
    }
}
