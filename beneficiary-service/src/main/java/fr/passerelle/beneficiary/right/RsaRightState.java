package fr.passerelle.beneficiary.right;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// The states of a household's RSA right, ETATDOSRSA of the Caf; the only place that allows or refuses a transition.
public enum RsaRightState {
    UNDEFINED("Z"),
    PENDING("0"),
    REFUSED("1"),
    OPEN_PAYABLE("2"),
    OPEN_SUSPENDED("3"),
    OPEN_PAYMENT_SUSPENDED("4"),
    CLOSED("5"),
    CLOSED_EARLIER_MONTH("6");

    private final String cafCode;

    RsaRightState(String cafCode) {
        this.cafCode = cafCode;
    }

    public String cafCode() {
        return cafCode;
    }

    public static Optional<RsaRightState> ofCaf(String code) {
        return Arrays.stream(values())
                .filter(state -> state.cafCode.equals(code))
                .findFirst();
    }

    /// States that may follow for the same household. After an end only a new request follows, and it is a right of its
    /// own (see [RsaRight]); an end may be moved to an earlier month.
    public Set<RsaRightState> next() {
        return switch (this) {
            case UNDEFINED -> EnumSet.complementOf(EnumSet.of(UNDEFINED));
            case PENDING -> EnumSet.of(REFUSED, OPEN_PAYABLE, OPEN_SUSPENDED, OPEN_PAYMENT_SUSPENDED);
            case OPEN_PAYABLE -> EnumSet.of(OPEN_SUSPENDED, OPEN_PAYMENT_SUSPENDED, CLOSED, CLOSED_EARLIER_MONTH);
            case OPEN_SUSPENDED -> EnumSet.of(OPEN_PAYABLE, OPEN_PAYMENT_SUSPENDED, CLOSED, CLOSED_EARLIER_MONTH);
            case OPEN_PAYMENT_SUSPENDED -> EnumSet.of(OPEN_PAYABLE, OPEN_SUSPENDED, CLOSED, CLOSED_EARLIER_MONTH);
            case CLOSED -> EnumSet.of(PENDING, CLOSED_EARLIER_MONTH);
            case REFUSED, CLOSED_EARLIER_MONTH -> EnumSet.of(PENDING);
        };
    }

    public boolean mayBecome(RsaRightState state) {
        return next().contains(state);
    }

    public boolean isOpen() {
        return this == OPEN_PAYABLE || isSuspended();
    }

    /// Of a suspended right nothing is paid.
    public boolean isPaid() {
        return this == OPEN_PAYABLE;
    }

    public boolean isSuspended() {
        return this == OPEN_SUSPENDED || this == OPEN_PAYMENT_SUSPENDED;
    }

    /// Nothing more happens to a right that ended, but that its end is moved to an earlier month.
    public boolean isEnded() {
        return isClosed() || this == REFUSED;
    }

    public boolean isClosed() {
        return this == CLOSED || this == CLOSED_EARLIER_MONTH;
    }
}
