package fr.passerelle.partner.orientation.api;

import fr.passerelle.platform.audit.PersonAccessResource;
import fr.passerelle.platform.audit.ReadAccesses;
import fr.passerelle.platform.paging.Pages;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/orientations/accesses")
@Tag(name = "Orientations")
public class OrientationAccessResource extends PersonAccessResource {
    OrientationAccessResource(ReadAccesses accesses, Pages pages) {
        super("orientations/accesses", accesses, pages);
    }
}
