package fr.passerelle.local;

import fr.passerelle.local.component.Component;
import fr.passerelle.local.process.Children;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Brings one part to health: adopts the process that already runs, ends one that is stuck or older than its build.
record Conductor(Workspace workspace, Children children, StartCaches caches) {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration PATIENCE_WHILE_RECORDING = Duration.ofMinutes(5);
    private static final Duration PATIENCE_WITH_THE_FOUND = Duration.ofSeconds(40);
    private static final Duration PACE = Duration.ofMillis(100);

    /// @return whether the process had to be started
    boolean ensure(Component part, boolean recording) {
        var started = !adopt(part);
        if (started) {
            start(part, recording);
        }
        part.settle();
        return started;
    }

    private boolean adopt(Component part) {
        var found = children.find(part.name());
        if (found.isEmpty()) {
            return false;
        }
        var process = found.orElseThrow();
        if (!Children.startedBefore(process, part.builtAt()) && await(part, process, PATIENCE_WITH_THE_FOUND)) {
            return true;
        }
        part.stop(children);
        return false;
    }

    private void start(Component part, boolean recording) {
        part.prepare();
        var process = children.start(part.name(), caches.applied(part, recording));
        var patience = recording ? PATIENCE_WHILE_RECORDING : PATIENCE;
        if (!await(part, process, patience)) {
            var how = process.isAlive() ? "does not answer after %d s".formatted(patience.toSeconds()) : "has stopped";
            throw new PlatformFailure(
                    "%s %s: %s (%s)".formatted(part.name(), how, lastWords(part), workspace.log(part.name())));
        }
    }

    private static boolean await(Component part, ProcessHandle process, Duration patience) {
        var until = Instant.now().plus(patience);
        while (process.isAlive() && Instant.now().isBefore(until)) {
            if (part.isHealthy()) {
                return true;
            }
            try {
                Thread.sleep(PACE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new PlatformFailure("Interrupted while waiting for " + part.name(), e);
            }
        }
        return false;
    }

    private String lastWords(Component part) {
        try (var lines = Files.lines(workspace.log(part.name()))) {
            Optional<String> last = lines.filter(line -> !line.isBlank()).reduce((_, line) -> line);
            return last.map(String::strip).orElse("its log is empty");
        } catch (IOException _) {
            return "its log cannot be read";
        }
    }
}
