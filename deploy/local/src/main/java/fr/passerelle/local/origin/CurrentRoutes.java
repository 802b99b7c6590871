package fr.passerelle.local.origin;

import java.time.Duration;
import java.util.function.Supplier;

/// The routes of the documents as they stand: `make contracts` must not ask for a restart of the origin.
final class CurrentRoutes implements Supplier<Routes> {
    private static final long PACE = Duration.ofSeconds(1).toNanos();
    private final Contracts contracts;
    private Routes routes;
    private long version;
    private long lookedAt;

    CurrentRoutes(Contracts contracts) {
        this.contracts = contracts;
        this.version = contracts.version();
        this.routes = Routes.of(contracts.documents());
        this.lookedAt = System.nanoTime();
    }

    @Override
    public synchronized Routes get() {
        if (System.nanoTime() - lookedAt > PACE) {
            lookedAt = System.nanoTime();
            var found = contracts.version();
            if (found != version) {
                version = found;
                routes = Routes.of(contracts.documents());
            }
        }
        return routes;
    }
}
