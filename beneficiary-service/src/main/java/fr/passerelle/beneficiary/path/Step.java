package fr.passerelle.beneficiary.path;

import fr.passerelle.platform.clock.LocalDates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One step of a path, as another service told it last.
///
/// @param organisationId who follows, holds the contract or receives
/// @param code pathway, type of contract or motif, as announced
/// @param toldAt when it happened so: an older word changes nothing
public record Step(
        UUID id,
        UUID personId,
        String departement,
        StepKind kind,
        StepStatus status,
        String organisationId,
        String code,
        Details details,
        Instant toldAt) {

    /// What a step has according to its kind; what a later word leaves out stays as it was.
    ///
    /// @param organisationType of who follows
    /// @param modality how an appointment is held
    public record Details(
            @Nullable String organisationType,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable Instant startsAt,
            @Nullable String modality,
            @Nullable UUID siteId) {
        public static final Details NONE = new Details(null, null, null, null, null, null);
    }

    boolean isOf(StepKind wanted) {
        return kind == wanted;
    }

    /// An appointment that is still to come.
    boolean isAwaited(Instant now) {
        return status == StepStatus.BOOKED
                && details.startsAt() != null
                && details.startsAt().isAfter(now);
    }

    /// Of an appointment.
    public Optional<LocalDate> day() {
        return Optional.ofNullable(details.startsAt()).map(LocalDates::on);
    }

    /// A contract that runs on a day.
    public boolean isInForce(LocalDate on) {
        return status == StepStatus.VALIDATED
                && !startOr(on).isAfter(on)
                && !endOr(on).isBefore(on);
    }

    /// Two professionals who follow the person together.
    boolean isBinomeOn(LocalDate on) {
        return kind == StepKind.BINOME
                && status == StepStatus.DECIDED
                && !startOr(on).isAfter(on);
    }

    LocalDate startOr(LocalDate otherwise) {
        return Objects.requireNonNullElse(details.startsOn(), otherwise);
    }

    private LocalDate endOr(LocalDate otherwise) {
        return Objects.requireNonNullElse(details.endsOn(), otherwise);
    }
}
