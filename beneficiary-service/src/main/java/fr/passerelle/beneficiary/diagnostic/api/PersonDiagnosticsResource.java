package fr.passerelle.beneficiary.diagnostic.api;

import fr.passerelle.beneficiary.person.Persons;
import fr.passerelle.platform.audit.ReadAudit;
import fr.passerelle.platform.paging.Page;
import fr.passerelle.platform.paging.Pages;
import fr.passerelle.platform.sight.PersonSight;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/beneficiaries/{id}/diagnostics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Diagnostics")
public class PersonDiagnosticsResource {
    private final DiagnosticViews views;
    private final Persons persons;
    private final PersonSight sight;
    private final ReadAudit audit;
    private final Pages pages;

    PersonDiagnosticsResource(DiagnosticViews views, Persons persons, PersonSight sight, ReadAudit audit, Pages pages) {
        this.views = views;
        this.persons = persons;
        this.sight = sight;
        this.audit = audit;
        this.pages = pages;
    }

    @GET
    @RolesAllowed("diagnostic:read")
    @Transactional
    @Operation(
            operationId = "listBeneficiaryDiagnostics",
            summary = "Les diagnostics d'une personne, le dernier d'abord")
    public Page<DiagnosticSummary> list(
            @PathParam("id") UUID id,
            @Nullable @QueryParam("limit") Integer limit,
            @Nullable @QueryParam("cursor") String cursor) {
        sight.require(id);
        var person = persons.byId(id).orElseThrow(PersonSight::unknown);
        var request = pages.request("diagnostics", limit, cursor);
        audit.shown(id, person.departement(), "diagnostics");
        return pages.page(
                request, views.page(id, request), one -> List.of(one.id().toString()));
    }
}
