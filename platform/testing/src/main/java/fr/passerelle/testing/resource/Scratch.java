package fr.passerelle.testing.resource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/// Free ports, and folders that are gone when the JVM ends; what a killed one left is ended and cleared by the next.
final class Scratch {
    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));
    private static final String PREFIX = "passerelle-test-";
    private static final String OWNER = "owner.pid";

    private Scratch() {}

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    static Path folder(String name) {
        try {
            clearOrphans(TEMPORARY, PREFIX + name + "-");
            var folder = Files.createTempDirectory(TEMPORARY, PREFIX + name + "-");
            Files.writeString(
                    folder.resolve(OWNER),
                    String.valueOf(ProcessHandle.current().pid()));
            return folder;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /// What one user unpacked another may not be able to read.
    static Path perUser(String name) {
        return TEMPORARY.resolve("passerelle-" + name + "-" + System.getProperty("user.name"));
    }

    /// @param before what must have ended when the folder goes
    static void deleteAtExit(Path folder, Runnable before) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            before.run();
            delete(folder);
        }));
    }

    static void clearOrphans(Path parent, String prefix) throws IOException {
        List<Path> folders;
        try (var all = Files.list(parent)) {
            folders = all.filter(folder -> folder.getFileName().toString().startsWith(prefix))
                    .filter(folder -> Files.isReadable(folder.resolve(OWNER)))
                    .toList();
        }
        for (var folder : folders) {
            if (process(folder.resolve(OWNER)).isEmpty()) {
                process(folder.resolve("data/postmaster.pid")).forEach(ProcessHandle::destroyForcibly);
                delete(folder);
            }
        }
    }

    /// @return the running process whose number is on the first line of the file, or none
    private static List<ProcessHandle> process(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            return List.of();
        }
        var numbers = Files.readAllLines(file).stream().limit(1).map(String::strip);
        return numbers.filter(number -> number.matches("\\d+"))
                .flatMap(number -> ProcessHandle.of(Long.parseLong(number)).stream())
                .toList();
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException left) {
            System.err.println("not deleted: " + folder + " (" + left.getMessage() + ")");
        }
    }
}
