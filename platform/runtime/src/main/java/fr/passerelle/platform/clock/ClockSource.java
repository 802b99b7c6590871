package fr.passerelle.platform.clock;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Gives the clock by which decisions are dated. Tokens, Kafka and idempotency keys go by the machine's own.
@ApplicationScoped
class ClockSource {
    private static final Set<String> MOVABLE_IN = Set.of("local", "dev", "test");

    /// Made at the start, so that a production that asks for a movable clock does not start at all.
    @Startup
    @Produces
    @Singleton
    Clock clock(@ConfigProperty(name = "passerelle.clock", defaultValue = "real") String kind) {
        return clock(kind, ConfigUtils.getProfiles());
    }

    static Clock clock(String kind, Collection<String> profiles) {
        return switch (kind) {
            case "real" -> Clock.systemUTC();
            case "movable" -> movable(profiles);
            default -> throw new IllegalStateException("passerelle.clock is real or movable, not " + kind);
        };
    }

    private static Clock movable(Collection<String> profiles) {
        if (Collections.disjoint(profiles, MOVABLE_IN)) {
            throw new IllegalStateException(
                    "passerelle.clock=movable is refused in production: it needs the profile local, dev or test");
        }
        return new MovableClock();
    }
}
