package fr.passerelle.partner.orientation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;

/// The legal clock: until when the person has to be oriented, and by which article.
///
/// @param warnOn from this day on it is told that the time is running out
@Embeddable
public record Due(
        @Column(name = "clock_started_on") LocalDate clockStartedOn,
        @Column(name = "due_on") LocalDate dueOn,
        @Column(name = "warn_on") LocalDate warnOn,
        @Column(name = "due_legal_basis") String legalBasis) {
    /// What is told of it, once each, in this order.
    public enum Step {
        APPROACHING,
        MISSED
    }

    /// How far it has come; a time that was over when it became known was never approaching.
    Optional<Step> reachedBy(LocalDate today) {
        if (today.isAfter(dueOn)) {
            return Optional.of(Step.MISSED);
        }
        return today.isBefore(warnOn) ? Optional.empty() : Optional.of(Step.APPROACHING);
    }
}
