package fr.passerelle.scheduling.appointment;

import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.problem.FieldError;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.problem.Texts;
import fr.passerelle.scheduling.Motif;
import fr.passerelle.scheduling.invitation.Invitation;
import fr.passerelle.scheduling.invitation.Promises;
import fr.passerelle.scheduling.slot.Slot;
import fr.passerelle.scheduling.slot.Slots;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Takes a seat of a slot for a person: the one that was promised to them, or one that was promised to nobody.
@ApplicationScoped
public class TakeSeat {
    private static final int ALTERNATIVES = 3;
    private static final DateTimeFormatter SPOKEN = DateTimeFormatter.ofPattern(
                    "EEEE d MMMM yyyy 'à' HH:mm", Locale.FRANCE)
            .withZone(LocalDates.PARIS);

    private final Slots slots;
    private final Promises promises;
    private final Texts texts;

    TakeSeat(Slots slots, Promises promises, Texts texts) {
        this.slots = slots;
        this.promises = promises;
        this.texts = texts;
    }

    /// The slot, if it receives for this motif and has not begun.
    Slot slotFor(UUID slotId, Motif motif, Instant at) {
        var slot = slots.byId(slotId).orElseThrow(() -> AppointmentRefused.invalid("slot-unknown"));
        if (!slot.isOpen()) {
            throw AppointmentRefused.conflict("appointment-planning-non-negocie");
        }
        if (!slot.startsAt().isAfter(at)) {
            throw AppointmentRefused.conflict("appointment-slot-begun");
        }
        if (!slot.motifs().contains(motif)) {
            throw AppointmentRefused.invalid("appointment-motif-not-received");
        }
        return slot;
    }

    /// @return the invitation that this appointment answers
    Optional<Invitation> take(Slot slot, UUID appointmentId, UUID beneficiaryId, Motif motif, Instant at) {
        var invitation = promises.keptBy(beneficiaryId, motif);
        var isPromised = invitation
                .flatMap(Invitation::siteId)
                .filter(slot.siteId()::equals)
                .isPresent();
        if ((!isPromised && !promises.leaveRoomIn(slot)) || !slots.takeSeat(slot.id(), appointmentId)) {
            throw full(slot, motif, at);
        }
        invitation.ifPresent(Invitation::book);
        return invitation;
    }

    private Refusal full(Slot slot, Motif motif, Instant at) {
        var alternatives = slots.nextFree(slot.siteId(), motif, at, ALTERNATIVES).stream()
                .filter(other -> !other.id().equals(slot.id()))
                .map(this::alternative)
                .toList();
        return new Refusal(
                Refusal.Kind.CONFLICT,
                "appointment-capacite-atteinte",
                Map.of("site", slot.siteId(), "motif", motif.name()),
                List.copyOf(alternatives));
    }

    private FieldError alternative(Slot slot) {
        return texts.refused(
                "slotId", "alternative", Map.of("slot", slot.id(), "start", SPOKEN.format(slot.startsAt())));
    }
}
