package fr.passerelle.testing;

import java.time.Duration;

/// How long a test waits for what comes by itself: a message, a background job. Whoever waits to the end has found a
/// fault; a busy machine is none, and nothing is measured here.
public final class Patience {
    public static final Duration SOON = Duration.ofMinutes(2);

    private Patience() {}
}
