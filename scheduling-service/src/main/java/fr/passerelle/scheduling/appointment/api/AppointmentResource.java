package fr.passerelle.scheduling.appointment.api;

import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.idempotency.Idempotent;
import fr.passerelle.platform.paging.Page;
import fr.passerelle.scheduling.appointment.BookAppointment;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path("/v1/appointments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Rendez-vous", description = "Donnés sur une place, honorés, manqués ou annulés")
public class AppointmentResource {
    private final BookAppointment book;
    private final AppointmentSight sight;
    private final AppointmentViews views;
    private final Caller caller;
    private final Clock clock;

    AppointmentResource(
            BookAppointment book, AppointmentSight sight, AppointmentViews views, Caller caller, Clock clock) {
        this.book = book;
        this.sight = sight;
        this.views = views;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed("appointment:write")
    @Idempotent
    @Operation(
            operationId = "bookAppointment",
            summary = "Donner un rendez-vous",
            description = "Refusé par un code si le lieu ne reçoit pas la personne pour ce motif ou s'il est complet,"
                    + " avec les prochains créneaux libres. Annonce AppointmentBooked ; la personne est prévenue.")
    @APIResponse(
            responseCode = "201",
            description = "Rendez-vous donné",
            content = @Content(schema = @Schema(implementation = AppointmentResponse.class)))
    @APIResponse(responseCode = "404", ref = "#/components/responses/Problem404")
    public RestResponse<AppointmentResponse> book(@NotNull @Valid AppointmentRequest request) {
        sight.requirePerson(request.beneficiaryId());
        var appointment = book.handle(new BookAppointment.Command(
                request.beneficiaryId(),
                request.slotId(),
                request.motif(),
                request.modality(),
                request.invitationId(),
                caller.organisationId(),
                sight.seesOwnPlaceAlone(),
                clock.instant()));
        return ResponseBuilder.<AppointmentResponse>created(URI.create("/v1/appointments/" + appointment.id()))
                .entity(views.shown(appointment))
                .build();
    }

    @GET
    @RolesAllowed("appointment:read")
    @Operation(
            operationId = "listAppointments",
            summary = "Les rendez-vous d'une personne ou d'un lieu, dans leur ordre")
    public Page<AppointmentResponse> list(
            @QueryParam("beneficiaryId") @Nullable UUID beneficiaryId,
            @QueryParam("siteId") @Nullable UUID siteId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return views.page(beneficiaryId, siteId, limit, cursor);
    }

    @GET
    @Path("{id}")
    @RolesAllowed("appointment:read")
    @Operation(operationId = "getAppointment", summary = "Un rendez-vous et ce qu'il est devenu")
    public AppointmentResponse get(@PathParam("id") UUID id) {
        return views.one(id);
    }
}
