package fr.passerelle.beneficiary.right;

import fr.passerelle.platform.problem.Refusal;
import java.util.Map;

/// The refusals of a right, each with the article that it rests on in `messages_fr.properties`.
public final class RsaRightRefused {
    private RsaRightRefused() {}

    public static Refusal unknown() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "rsa-right-unknown");
    }

    /// An opening is refused for a different reason from each state.
    static Refusal opening(RsaRightState from) {
        var code = switch (from) {
            case OPEN_PAYABLE, OPEN_SUSPENDED, OPEN_PAYMENT_SUSPENDED -> "rsa-right-already-open";
            case CLOSED, CLOSED_EARLIER_MONTH -> "rsa-right-closed";
            case REFUSED -> "rsa-right-refused";
            case UNDEFINED, PENDING -> "rsa-right-transition";
        };
        return new Refusal(
                Refusal.Kind.CONFLICT, code, Map.of("from", from.name(), "to", RsaRightState.OPEN_PAYABLE.name()));
    }
}
