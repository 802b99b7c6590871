package fr.passerelle.contract.cer;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// Where a contract stands; the only place that allows or refuses an act.
public enum CerStatus {
    DRAFT,
    /// by both
    SIGNED,
    AWAITING_VALIDATION,
    /// and its first day has not come
    VALIDATED,
    IN_FORCE,
    ENDED,
    REJECTED,
    CANCELLED;

    /// What may be done next.
    Set<Act> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(Act.REWRITING, Act.SIGNATURE, Act.CANCELLATION);
            case SIGNED -> EnumSet.of(Act.REWRITING, Act.SUBMISSION, Act.CANCELLATION);
            case AWAITING_VALIDATION -> EnumSet.of(Act.VALIDATION, Act.REJECTION, Act.CANCELLATION);
            case VALIDATED, IN_FORCE -> EnumSet.of(Act.RENEWAL, Act.AMENDMENT);
            case ENDED -> EnumSet.of(Act.RENEWAL);
            case REJECTED -> EnumSet.of(Act.REDRAFT);
            case CANCELLED -> EnumSet.noneOf(Act.class);
        };
    }

    void require(Act act) {
        if (!next().contains(act)) {
            throw CerRefused.act(act, this);
        }
    }

    /// Nothing is written when a first or last day comes: the dates say it.
    CerStatus on(LocalDate today, LocalDate startsOn, LocalDate endsOn) {
        if (this != VALIDATED || today.isBefore(startsOn)) {
            return this;
        }
        return today.isAfter(endsOn) ? ENDED : IN_FORCE;
    }

    /// What can be done with a contract.
    public enum Act {
        REWRITING,
        SIGNATURE,
        SUBMISSION,
        VALIDATION,
        REJECTION,
        CANCELLATION,
        REDRAFT,
        RENEWAL,
        AMENDMENT;

        /// Code of the refusal where the state does not allow it.
        String refusal() {
            return "cer-" + name().toLowerCase(Locale.ROOT) + "-not-allowed";
        }
    }
}
