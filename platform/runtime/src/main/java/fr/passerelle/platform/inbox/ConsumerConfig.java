package fr.passerelle.platform.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/// What a service takes from the others.
@ConfigMapping(prefix = "passerelle.consumer")
interface ConsumerConfig {
    /// Regular expression of the topics; none, and the service consumes nothing.
    Optional<String> topics();

    /// Events in one transaction, at most.
    @WithDefault("500")
    int batch();

    /// How long an event is repeated whose handler fails, before it is parked.
    @WithDefault("PT15M")
    Duration patience();

    /// Whether facts of people who were erased are still counted, under an id that is nobody's; else they are left out.
    @WithDefault("false")
    boolean countsErased();
}
