package fr.passerelle.scheduling.slot.api;

import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.paging.Page;
import fr.passerelle.platform.paging.Pages;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.scheduling.Motif;
import fr.passerelle.scheduling.slot.Slots;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/slots")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Créneaux", description = "Les places ouvertes par les plannings acceptés")
public class SlotResource {
    private static final int USUAL_DAYS = 60;

    private final Slots slots;
    private final Pages pages;
    private final Clock clock;

    SlotResource(Slots slots, Pages pages, Clock clock) {
        this.slots = slots;
        this.pages = pages;
        this.clock = clock;
    }

    @GET
    @RolesAllowed("slot:read")
    @Operation(
            operationId = "listSlots",
            summary = "Les créneaux ouverts et leurs places libres, du plus proche au plus lointain")
    public Page<SlotResponse> list(
            @QueryParam("siteId") @Nullable UUID siteId,
            @QueryParam("motif") @Nullable Motif motif,
            @QueryParam("from") @Nullable @Parameter(description = "Premier jour, aujourd'hui par défaut")
                    LocalDate from,
            @QueryParam("to") @Nullable @Parameter(description = "Dernier jour, 60 jours plus tard par défaut")
                    LocalDate to,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var first = from == null ? LocalDates.today(clock) : from;
        var last = to == null ? first.plusDays(USUAL_DAYS) : to;
        if (last.isBefore(first)) {
            throw new Refusal(Refusal.Kind.INVALID, "slot-period");
        }
        var page = pages.request("slots", limit, cursor);
        var filter = new Slots.Filter(
                siteId,
                motif,
                first.atStartOfDay(LocalDates.PARIS).toInstant(),
                last.plusDays(1).atStartOfDay(LocalDates.PARIS).toInstant());
        return pages.page(
                        page,
                        slots.page(filter, page),
                        slot -> List.of(slot.startsAt().toString(), slot.id().toString()))
                .map(SlotResponse::of);
    }
}
