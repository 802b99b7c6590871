package fr.passerelle.beneficiary.person.api;

import fr.passerelle.beneficiary.person.Persons;
import fr.passerelle.platform.audit.ReadAccess;
import fr.passerelle.platform.audit.ReadAccesses;
import fr.passerelle.platform.geography.OfficialGeographicCode;
import fr.passerelle.platform.paging.Page;
import fr.passerelle.platform.paging.Pages;
import fr.passerelle.platform.sight.PersonSight;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/beneficiaries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bénéficiaires", description = "Les personnes partagées avec l'organisation de l'appelant")
public class BeneficiaryResource {
    private final BeneficiaryViews views;
    private final BeneficiaryFile file;
    private final Persons persons;
    private final ReadAccesses accesses;
    private final Pages pages;

    BeneficiaryResource(
            BeneficiaryViews views, BeneficiaryFile file, Persons persons, ReadAccesses accesses, Pages pages) {
        this.views = views;
        this.file = file;
        this.persons = persons;
        this.accesses = accesses;
        this.pages = pages;
    }

    @GET
    @RolesAllowed("beneficiary:read")
    @Transactional
    @Operation(operationId = "listBeneficiaries", summary = "Les personnes, dans l'ordre de leur arrivée")
    public Page<BeneficiarySummary> list(
            @Nullable @Pattern(regexp = OfficialGeographicCode.COMMUNE, message = OfficialGeographicCode.COMMUNE_MESSAGE) @QueryParam("communeCode")
                    String communeCode,
            @Nullable @QueryParam("limit") Integer limit,
            @Nullable @QueryParam("cursor") String cursor) {
        return views.page(pages.request("beneficiaries", limit, cursor), communeCode);
    }

    @GET
    @Path("{id}")
    @RolesAllowed("beneficiary:read")
    @Transactional
    @Operation(
            operationId = "getBeneficiary",
            summary = "Une personne",
            description = "Par l'identifiant d'un dossier réuni à un autre, répond par l'autre : id le dit, askedId "
                    + "rappelle l'identifiant demandé.")
    public BeneficiaryResponse get(@PathParam("id") UUID id) {
        return file.of(id);
    }

    @GET
    @Path("{id}/accesses")
    @RolesAllowed("access:read")
    @Transactional
    @Operation(
            operationId = "listBeneficiaryAccesses",
            summary = "Qui a consulté le dossier d'une personne, quand et pourquoi",
            description = "Pour le délégué à la protection des données (RGPD, art. 15 et 39).")
    public Page<ReadAccess> accesses(
            @PathParam("id") UUID id,
            @Nullable @QueryParam("limit") Integer limit,
            @Nullable @QueryParam("cursor") String cursor) {
        var person = persons.fileOf(id).orElseThrow(PersonSight::unknown);
        return accesses.page(person.id(), pages.request("accesses", limit, cursor));
    }
}
