package fr.passerelle.beneficiary.right;

import java.util.Optional;

/// Why a state that a file tells cannot follow the one that was known. The Caf is the authority and the state is
/// taken all the same: each fault is a finding of its own, by which an agent knows what to ask the Caf.
public enum RightTransitionFault {
    /// a state that says nothing follows one that was known
    UNDEFINED_AGAIN("right-undefined-again"),
    /// an open right awaits its decision again
    PENDING_AFTER_OPENING("right-pending-after-opening"),
    REFUSED_AFTER_OPENING("right-refused-after-opening"),
    REFUSED_AFTER_END("right-refused-after-end"),
    /// the same right, open on the same day, runs again
    OPEN_AFTER_END("right-open-after-end"),
    /// an end without an opening
    ENDED_BEFORE_DECISION("right-ended-before-decision"),
    ENDED_AFTER_REFUSAL("right-ended-after-refusal"),
    /// an end that had been moved to an earlier month comes back
    END_MOVED_BACK("right-end-moved-back");

    private final String finding;

    RightTransitionFault(String finding) {
        this.finding = finding;
    }

    /// Stable code of the finding, the key of its sentence.
    public String finding() {
        return finding;
    }

    /// Nothing where one may follow the other, or where the state stays.
    public static Optional<RightTransitionFault> of(RsaRightState from, RsaRightState to) {
        if (from == to || from.mayBecome(to)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (to) {
                    case UNDEFINED -> UNDEFINED_AGAIN;
                    case PENDING -> PENDING_AFTER_OPENING;
                    case REFUSED -> from.isOpen() ? REFUSED_AFTER_OPENING : REFUSED_AFTER_END;
                    case OPEN_PAYABLE, OPEN_SUSPENDED, OPEN_PAYMENT_SUSPENDED -> OPEN_AFTER_END;
                    case CLOSED, CLOSED_EARLIER_MONTH -> ending(from);
                });
    }

    private static RightTransitionFault ending(RsaRightState from) {
        return switch (from) {
            case REFUSED -> ENDED_AFTER_REFUSAL;
            case CLOSED, CLOSED_EARLIER_MONTH -> END_MOVED_BACK;
            case UNDEFINED, PENDING, OPEN_PAYABLE, OPEN_SUSPENDED, OPEN_PAYMENT_SUSPENDED -> ENDED_BEFORE_DECISION;
        };
    }
}
