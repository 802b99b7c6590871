package fr.passerelle.local.component;

import fr.passerelle.local.PlatformFailure;
import fr.passerelle.local.process.Program;
import java.io.IOException;
import java.nio.file.Path;

/// Runs a tool to its end, its output in a log.
final class Command {
    private Command() {}

    static void run(String failure, Path log, Program program) {
        var builder = new ProcessBuilder(program.command())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(program.environment());
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
