package fr.passerelle.scheduling.appointment.api;

import fr.passerelle.platform.audit.ReadAccess;
import fr.passerelle.platform.audit.ReadAccesses;
import fr.passerelle.platform.paging.Page;
import fr.passerelle.platform.paging.Pages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/appointments/accesses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rendez-vous")
public class AppointmentAccessResource {
    private final ReadAccesses accesses;
    private final Pages pages;

    AppointmentAccessResource(ReadAccesses accesses, Pages pages) {
        this.accesses = accesses;
        this.pages = pages;
    }

    @GET
    @RolesAllowed("access:read")
    @Operation(
            operationId = "listAppointmentAccesses",
            summary = "Qui a consulté dans ce service ce qui concerne une personne, quand et pourquoi",
            description = "Pour le délégué à la protection des données (RGPD, art. 15 et 39).")
    public Page<ReadAccess> list(
            @NotNull @QueryParam("beneficiaryId") UUID beneficiaryId,
            @Nullable @QueryParam("limit") Integer limit,
            @Nullable @QueryParam("cursor") String cursor) {
        return accesses.page(beneficiaryId, pages.request("appointments/accesses", limit, cursor));
    }
}
