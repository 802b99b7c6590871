package fr.passerelle.beneficiary.notice;

import fr.passerelle.beneficiary.notice.NoticeContent.Breach;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.parameters.Parameters;
import fr.passerelle.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/// What a person may be told that they risk (CASF art. L262-37, R262-68): nobody is frightened with a sanction that the
/// law does not know, or asked for an answer when it is too late to give it.
@ApplicationScoped
public class BreachBounds {
    private static final int WHOLE = 100;

    /// With whom people live.
    public interface Homes {
        /// Whether the RSA of a person is that of several, as far as is known, or majoré for a child that is there or
        /// expected (CASF art. L262-9).
        boolean areShared(UUID personId);
    }

    private final Parameters parameters;
    private final Homes homes;
    private final Clock clock;

    BreachBounds(Parameters parameters, Homes homes, Clock clock) {
        this.parameters = parameters;
        this.homes = homes;
        this.clock = clock;
    }

    /// @param dueAt not sent before
    void check(Breach breach, UUID personId, String departement, Instant dueAt) {
        var sentOn = sentOn(dueAt);
        if (!breach.ground().sanctions().contains(breach.sanction())) {
            throw refused("message-sanction-of-other-ground", breach.sanction().name());
        }
        var least = parameters.number("breach-percent-least", departement, sentOn);
        if (breach.percent() < least || breach.percent() > WHOLE) {
            throw refused("message-sanction-out-of-bounds", "percent");
        }
        checkHome(breach, personId, departement, sentOn);
        var shortest = parameters.number("breach-months-least", departement, sentOn);
        if (breach.months() < shortest
                || breach.months() > parameters.number(longest(breach.ground()), departement, sentOn)) {
            throw refused("message-sanction-out-of-bounds", "months");
        }
        if (!breach.answerBy().isAfter(sentOn)) {
            throw refused("message-answer-too-late", "answerBy");
        }
    }

    /// Children and a partner have done nothing (CASF art. R262-68-6).
    private void checkHome(Breach breach, UUID personId, String departement, LocalDate sentOn) {
        var most = parameters.number("breach-percent-most-household", departement, sentOn);
        if (breach.percent() > most && homes.areShared(personId)) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    "message-sanction-of-household-out-of-bounds",
                    Map.of("name", "percent", "most", most));
        }
    }

    private LocalDate sentOn(Instant dueAt) {
        var now = clock.instant();
        return LocalDates.on(dueAt.isAfter(now) ? dueAt : now);
    }

    private static String longest(Breach.BreachGround ground) {
        return switch (ground) {
            case CONTRACT_REFUSED, COMMITMENT_NOT_KEPT -> "breach-months-most-first";
            case CONTROL_REFUSED -> "breach-months-most-control";
            case REPEATED -> "breach-months-most-repeated";
        };
    }

    private static Refusal refused(String code, String name) {
        return new Refusal(Refusal.Kind.INVALID, code, Map.of("name", name));
    }
}
