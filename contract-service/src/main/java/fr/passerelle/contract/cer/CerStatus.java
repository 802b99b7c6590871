package fr.passerelle.contract.cer;

import java.time.LocalDate;
import java.util.EnumSet;
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
    Set<CerAct> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(CerAct.REWRITING, CerAct.SIGNATURE, CerAct.CANCELLATION);
            case SIGNED -> EnumSet.of(CerAct.REWRITING, CerAct.SUBMISSION, CerAct.CANCELLATION);
            case AWAITING_VALIDATION -> EnumSet.of(CerAct.VALIDATION, CerAct.REJECTION, CerAct.CANCELLATION);
            case VALIDATED, IN_FORCE -> EnumSet.of(CerAct.RENEWAL, CerAct.AMENDMENT);
            case ENDED -> EnumSet.of(CerAct.RENEWAL);
            case REJECTED -> EnumSet.of(CerAct.REDRAFT);
            case CANCELLED -> EnumSet.noneOf(CerAct.class);
        };
    }

    void require(CerAct act) {
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
}
