package fr.passerelle.scheduling.appointment.api;

import fr.passerelle.platform.versioning.IfMatch;
import fr.passerelle.scheduling.appointment.EndAppointment;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/appointments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Rendez-vous")
public class AppointmentOutcomeResource {
    private final EndAppointment end;
    private final AppointmentSight sight;
    private final AppointmentViews views;

    AppointmentOutcomeResource(EndAppointment end, AppointmentSight sight, AppointmentViews views) {
        this.end = end;
        this.sight = sight;
        this.views = views;
    }

    @POST
    @Path("honour")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("appointment:write")
    @Transactional
    @Operation(
            operationId = "honourAppointment",
            summary = "La personne est venue",
            description = "Une fois l'heure passée, par l'organisme qui reçoit ou le Département. Annonce"
                    + " AppointmentHonoured ; le partage de la personne se termine avec le rendez-vous.")
    public AppointmentResponse honour(
            @PathParam("id") UUID id, @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        var version = IfMatch.version(ifMatch);
        sight.requireReceiver(id);
        return views.shown(end.honour(id, version));
    }

    @POST
    @Path("absence")
    @RolesAllowed("appointment:write")
    @Transactional
    @Operation(
            operationId = "missAppointment",
            summary = "La personne n'est pas venue",
            description = "Une fois l'heure passée, par l'organisme qui reçoit ou le Département. Annonce"
                    + " AppointmentMissed (un motif de santé n'y est pas dit) et l'ajoute aux personnes à joindre"
                    + " autrement ; rien d'autre n'en découle.")
    public AppointmentResponse miss(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AbsenceRequest request) {
        var version = IfMatch.version(ifMatch);
        sight.requireReceiver(id);
        return views.shown(end.miss(id, version, request.reasonOrUnknown(), request.renewBy()));
    }

    @POST
    @Path("cancellation")
    @RolesAllowed("appointment:write")
    @Transactional
    @Operation(
            operationId = "cancelAppointment",
            summary = "Annuler un rendez-vous : la place est libre",
            description = "Par l'organisme qui reçoit, celui qui l'a donné ou le Département. Annonce"
                    + " AppointmentCancelled ; la personne est prévenue s'il était à venir.")
    public AppointmentResponse cancel(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CancellationRequest request) {
        var version = IfMatch.version(ifMatch);
        sight.requireReceiverOrBooker(id);
        return views.shown(end.cancel(id, version, request.cancelledBy()));
    }
}
