package fr.passerelle.local.component;

import fr.passerelle.local.PlatformFailure;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// The real server's binaries, unpacked once from the jar of this machine's system and processor.
record PostgreSqlBinaries(Path folder) {
    private static final Set<String> ARM = Set.of("aarch64", "arm64");

    void unpack() {
        try {
            Files.createDirectories(folder.getParent());
            var guard = folder.resolveSibling(folder.getFileName() + ".lock");
            try (var channel = FileChannel.open(guard, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var _ = channel.lock()) { // two platforms of one checkout may start at the same moment
                if (!Files.exists(folder)) {
                    var draft = Files.createTempDirectory(folder.getParent(), "postgres-");
                    extract(draft);
                    Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
                }
            }
        } catch (IOException e) {
            throw new PlatformFailure("PostgreSQL's binaries could not be unpacked: " + e.getMessage(), e);
        }
    }

    Path tool(String name) {
        return folder.resolve("bin").resolve(name);
    }

    private static void extract(Path target) throws IOException {
        var archive = archive();
        try (var resource = PostgreSqlBinaries.class.getResourceAsStream(archive)) {
            if (resource == null) {
                throw new PlatformFailure("No PostgreSQL binaries for this machine (%s)".formatted(archive));
            }
            var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(resource)));
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, path);
        if ((entry.getMode() & 0100) != 0 && !path.toFile().setExecutable(true, false)) {
            throw new IOException("cannot make " + path + " executable");
        }
    }

    private static String archive() {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var arm = ARM.contains(System.getProperty("os.arch", ""));
        if (system.contains("mac")) {
            return "/postgres-darwin-%s.txz".formatted(arm ? "arm_64" : "x86_64");
        }
        return "/postgres-linux-%s.txz".formatted(arm ? "arm_64" : "x86_64");
    }
}
