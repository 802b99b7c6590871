package fr.passerelle.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What processes of the platform have used: on a machine that others use too, seconds of the processor say more than
/// those of the clock.
record Usage(Duration processor) {
    private static final Pattern HEAP = Pattern.compile("-Xmx(\\w+)");
    private static final Pattern PEAK = Pattern.compile("(?m)^VmHWM:\\s*(\\d+)");

    static Usage ofService(Path home, String name) {
        return new Usage(total(Stream.of(service(home, name))));
    }

    /// The server with the processes of its connections.
    static Usage ofPostgres(Path home) {
        var server = process(line -> line.contains("bin/postgres -D " + home.resolve("data/postgres")));
        return new Usage(total(Stream.concat(Stream.of(server), server.descendants())));
    }

    double secondsSince(Usage before) {
        return processor.minus(before.processor).toMillis() / 1000.0;
    }

    /// Heap that a service was given, and the memory that it has held at most.
    static String memoryOfService(Path home, String name) throws IOException {
        var process = service(home, name);
        var heap = HEAP.matcher(process.info().commandLine().orElse(""));
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        var peak = PEAK.matcher(Files.exists(status) ? Files.readString(status) : "");
        return "heap of %s, %s MB resident at most"
                .formatted(heap.find() ? heap.group(1) : "?", peak.find() ? Long.parseLong(peak.group(1)) >> 10 : "?");
    }

    private static ProcessHandle service(Path home, String name) {
        return process(line -> line.contains(home.toString()) && line.contains(name + "-service"));
    }

    private static ProcessHandle process(Predicate<String> commandLine) {
        return ProcessHandle.allProcesses()
                .filter(process ->
                        process.info().commandLine().filter(commandLine).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a process of the platform was not found"));
    }

    private static Duration total(Stream<ProcessHandle> processes) {
        return processes
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }
}
