package fr.passerelle.scheduling.appointment.api;

import fr.passerelle.platform.paging.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/contacts-to-renew")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rendez-vous")
public class ContactToRenewResource {
    private final AppointmentViews views;

    ContactToRenewResource(AppointmentViews views) {
        this.views = views;
    }

    @GET
    @RolesAllowed("appointment:read")
    @Operation(
            operationId = "listContactsToRenew",
            summary = "Les personnes à joindre autrement après un rendez-vous manqué",
            description = "Un nouveau rendez-vous fait sortir la personne de la liste ; rien d'autre n'en découle.")
    public Page<ContactToRenewResponse> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        return views.toRenew(limit, cursor);
    }
}
