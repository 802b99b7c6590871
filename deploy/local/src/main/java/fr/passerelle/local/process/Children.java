package fr.passerelle.local.process;

import fr.passerelle.local.PlatformFailure;
import fr.passerelle.local.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The processes of one platform. They outlive the launcher, which finds them again by their pid files.
public final class Children {
    private static final Duration GRACE = Duration.ofSeconds(25);
    private static final Duration GRACE_TO_WRITE = Duration.ofMinutes(3);
    private static final boolean SETSID =
            Stream.of("/usr/bin/setsid", "/bin/setsid").anyMatch(path -> Files.isExecutable(Path.of(path)));

    private final Workspace workspace;

    public Children(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Stands in the command line of every child, so that one whose pid file is lost can still be found.
    static String mark(Path home) {
        return "-Dpasserelle.home=" + home;
    }

    public Optional<ProcessHandle> find(String name) {
        return pidFile(name).process();
    }

    public ProcessHandle start(String name, Program program) {
        var command = new ArrayList<String>();
        if (SETSID) { // a session of its own: Ctrl-C in the terminal of `make up` must not reach it
            command.add("setsid");
        }
        command.addAll(program.command());
        var log = workspace.log(name).toFile();
        var builder = new ProcessBuilder(command)
                .directory(workspace.home().toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        builder.environment().putAll(program.environment());
        try {
            var process = builder.start().toHandle();
            pidFile(name).write(process);
            return process;
        } catch (IOException e) {
            throw new PlatformFailure("%s could not be started: %s".formatted(name, e.getMessage()), e);
        }
    }

    public void stop(String name) {
        stop(name, ProcessHandle::destroy, GRACE);
    }

    /// A JVM that records writes its start-up cache when it ends, which takes a while.
    public void stopRecording(String name) {
        stop(name, ProcessHandle::destroy, GRACE_TO_WRITE);
    }

    public void stop(String name, Consumer<ProcessHandle> ask) {
        stop(name, ask, GRACE);
    }

    /// @param ask how this program is told to end in good order; where it does not, it is killed
    private void stop(String name, Consumer<ProcessHandle> ask, Duration grace) {
        find(name).ifPresent(process -> {
            ask.accept(process);
            if (!ended(process, grace)) {
                end(process);
            }
        });
        pidFile(name).delete();
    }

    public void kill(String name) {
        find(name).ifPresent(Children::end);
        pidFile(name).delete();
    }

    /// Ends what carries this platform's mark and stands in no pid file: a launcher died between start and note.
    public void endOrphans() {
        var known = all();
        try (var running = ProcessHandle.allProcesses()) {
            running.filter(process -> !process.equals(ProcessHandle.current()))
                    .filter(this::isMarked)
                    .filter(process -> !belongsTo(known, process))
                    .forEach(Children::end);
        }
    }

    /// A child of a known process looks like its parent between fork and exec, PostgreSQL's for longer.
    private static boolean belongsTo(List<ProcessHandle> known, ProcessHandle process) {
        return known.contains(process)
                || process.parent().filter(parent -> belongsTo(known, parent)).isPresent();
    }

    public List<ProcessHandle> all() {
        return names().stream().map(this::find).flatMap(Optional::stream).toList();
    }

    private List<String> names() {
        var files = workspace.run().toFile().list((_, file) -> file.endsWith(".pid"));
        return files == null
                ? List.of()
                : Stream.of(files).map(file -> file.replace(".pid", "")).toList();
    }

    private boolean isMarked(ProcessHandle process) {
        var arguments = process.info().arguments().orElseGet(() -> new String[0]);
        return List.of(arguments).contains(mark(workspace.home()))
                || List.of(arguments).contains(workspace.data("postgres").toString());
    }

    private PidFile pidFile(String name) {
        return new PidFile(workspace.run().resolve(name + ".pid"));
    }

    private static void end(ProcessHandle process) {
        var descendants = process.descendants().toList();
        process.destroyForcibly();
        ended(process, GRACE);
        descendants.forEach(ProcessHandle::destroyForcibly);
    }

    private static boolean ended(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformFailure("Interrupted while a process was ending", e);
        } catch (ExecutionException e) {
            throw new PlatformFailure("A process could not be watched", e);
        }
    }

    public static boolean startedBefore(ProcessHandle process, Instant instant) {
        return process.info().startInstant().orElse(Instant.MAX).isBefore(instant);
    }
}
