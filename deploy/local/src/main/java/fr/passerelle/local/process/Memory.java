package fr.passerelle.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// Proportional set size: pages shared by several processes are counted once, which a sum of RSS does not do.
public final class Memory {
    private Memory() {}

    public static OptionalLong pssMegabytes(Collection<ProcessHandle> processes) {
        var kilobytes = processes.stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .distinct()
                .mapToLong(Memory::pssKilobytes)
                .sum();
        return kilobytes == 0 ? OptionalLong.empty() : OptionalLong.of(kilobytes / 1024);
    }

    private static long pssKilobytes(ProcessHandle process) {
        var rollup = Path.of("/proc", String.valueOf(process.pid()), "smaps_rollup");
        try (var lines = Files.lines(rollup)) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException _) {
            return 0; // it ended meanwhile, or this is not Linux
        }
    }
}
