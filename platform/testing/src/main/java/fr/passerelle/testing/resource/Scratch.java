package fr.passerelle.testing.resource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// Free ports, and folders that are gone when the JVM ends.
final class Scratch {
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
            return Files.createTempDirectory("passerelle-" + name + "-");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /// @param before what must have ended when the folder goes
    static void deleteAtExit(Path folder, Runnable before) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            before.run();
            delete(folder);
        }));
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException left) {
            System.err.println("not deleted: " + folder + " (" + left.getMessage() + ")");
        }
    }
}
