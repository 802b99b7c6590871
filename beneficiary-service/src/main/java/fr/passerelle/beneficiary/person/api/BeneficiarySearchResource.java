package fr.passerelle.beneficiary.person.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/beneficiary-searches")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Bénéficiaires")
public class BeneficiarySearchResource {
    private final SearchPeople search;

    BeneficiarySearchResource(SearchPeople search) {
        this.search = search;
    }

    /// @param items at most 25, the closest first
    @Schema(name = "BeneficiarySearchResult")
    public record Found(List<BeneficiarySummary> items) {}

    @POST
    @RolesAllowed("beneficiary:read")
    @Transactional
    @Operation(
            operationId = "searchBeneficiaries",
            summary = "Chercher une personne",
            description = "Rend au plus 25 personnes partagées avec l'appelant. Rien n'est créé.")
    public Found search(@NotNull @Valid BeneficiarySearch criteria) {
        return new Found(search.find(criteria));
    }
}
