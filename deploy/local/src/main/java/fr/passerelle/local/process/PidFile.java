package fr.passerelle.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Remembers a child by pid and start time: a pid alone may belong to somebody else after a reboot.
record PidFile(Path path) {
    /// The kernel's boot time, from which start times are computed, moves a little when the clock is set.
    private static final Duration DRIFT = Duration.ofSeconds(3);

    void write(ProcessHandle process) {
        try {
            var draft = path.resolveSibling(path.getFileName() + ".new");
            Files.writeString(
                    draft, "%d %d\n".formatted(process.pid(), startOf(process).toEpochMilli()));
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<ProcessHandle> process() {
        try {
            var fields = Files.readString(path).strip().split(" ", -1);
            var started = Instant.ofEpochMilli(Long.parseLong(fields[1]));
            return ProcessHandle.of(Long.parseLong(fields[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> sameInstant(startOf(process), started));
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException _) {
            return Optional.empty(); // absent or cut short: the sweep for orphans finds what it stood for
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean sameInstant(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(DRIFT) <= 0;
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
