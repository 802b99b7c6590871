package fr.passerelle.local.component;

import fr.passerelle.local.PlatformFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Runs a tool to its end, its output in a log.
final class Command {
    private Command() {}

    static void run(String failure, Path log, List<String> command) {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        try {
            var status = builder.start().waitFor();
            if (status != 0) {
                throw new PlatformFailure("%s (exit %d): see %s".formatted(failure, status, log));
            }
        } catch (IOException e) {
            throw new PlatformFailure("%s: %s".formatted(failure, e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformFailure(failure + ": interrupted", e);
        }
    }
}
