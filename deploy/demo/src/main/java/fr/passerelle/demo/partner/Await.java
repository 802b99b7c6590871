package fr.passerelle.demo.partner;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// Asks again until there is an answer, within a limit: what follows an event comes soon, not at once.
public final class Await {
    private static final Duration BETWEEN_TWO_QUESTIONS = Duration.ofMillis(50);

    private Await() {}

    /// @param what to be said when the time is over
    public static <T> T until(String what, Duration limit, Supplier<Optional<T>> question) {
        var end = System.nanoTime() + limit.toNanos();
        while (System.nanoTime() < end) {
            var answer = question.get();
            if (answer.isPresent()) {
                return answer.orElseThrow();
            }
            LockSupport.parkNanos(BETWEEN_TWO_QUESTIONS.toNanos());
        }
        throw new StepFailed("%s : toujours rien après %d s.".formatted(what, limit.toSeconds()));
    }
}
