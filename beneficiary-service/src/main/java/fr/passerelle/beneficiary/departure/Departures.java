package fr.passerelle.beneficiary.departure;

import fr.passerelle.platform.problem.Refusal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Who left for another département, as the Caf tells by a mutation: what is lived from then on is written there.
public interface Departures {
    /// The one after which nothing of the household is open here. Whoever lives in another household by now, came back
    /// or has an open right has not left; a change of body within the département is none.
    Optional<Departure> of(UUID personId);

    /// @param to the body that took the file over, for example `CAF-591`
    record Departure(String to, LocalDate on) {}

    /// Refuses to write in a file that went over.
    default void requireHere(UUID personId) {
        of(personId).ifPresent(departure -> {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "beneficiary-moved-away",
                    Map.of("to", departure.to(), "on", departure.on()));
        });
    }
}
