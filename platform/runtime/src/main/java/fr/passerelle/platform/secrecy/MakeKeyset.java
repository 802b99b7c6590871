package fr.passerelle.platform.secrecy;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// The tool of whoever keeps the keys: `create FILE` (kept as it is where it exists), then for a rotation `add FILE`,
/// `promote FILE` and, after re-indexing, `drop FILE`.
public final class MakeKeyset {
    private MakeKeyset() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("usage: MakeKeyset create|add|promote|drop FILE");
        }
        run(args[0], Path.of(args[1]));
    }

    public static void run(String act, Path file) throws IOException {
        switch (act) {
            case "create" -> {
                if (!Files.exists(file)) {
                    write(Keyset.generate(), file);
                }
            }
            case "add" -> write(Keyset.read(file).withNextKeys(), file);
            case "promote" -> write(Keyset.read(file).promoted(), file);
            case "drop" -> write(Keyset.read(file).withoutOldestIndex(), file);
            default -> throw new IllegalArgumentException("unknown act: " + act);
        }
    }

    /// Written beside and moved over, so that a full disk never leaves half a key.
    private static void write(Keyset keyset, Path file) throws IOException {
        var target = file.toAbsolutePath();
        Files.createDirectories(target.resolveSibling("."));
        var draft = Files.createTempFile(target.getParent(), "keyset", ".tmp", onlyOwner());
        Files.writeString(draft, keyset.toJson());
        Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] onlyOwner() {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        };
    }
}
