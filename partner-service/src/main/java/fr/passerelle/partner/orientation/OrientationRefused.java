package fr.passerelle.partner.orientation;

import fr.passerelle.platform.problem.Refusal;
import java.util.Map;

/// The refusals of an orientation, each with the article that it rests on in `messages_fr.properties`.
public final class OrientationRefused {
    private OrientationRefused() {}

    public static Refusal unknown() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "orientation-unknown");
    }

    static Refusal alreadyProposed() {
        return new Refusal(Refusal.Kind.CONFLICT, "orientation-already-proposed");
    }

    static Refusal act(String act, OrientationStatus from) {
        return new Refusal(Refusal.Kind.CONFLICT, "orientation-" + act + "-not-allowed", Map.of("from", from.name()));
    }

    static Refusal rule(String code, Map<String, Object> parameters) {
        return new Refusal(Refusal.Kind.INVALID, code, parameters);
    }
}
