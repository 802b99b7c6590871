package fr.passerelle.local;

import fr.passerelle.local.component.Component;
import fr.passerelle.local.process.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Ahead-of-time caches of the JVMs, for every platform of this checkout. A JVM that refuses one says so in its log and
/// starts without.
record StartCaches(Path folder) {
    boolean isMissing(Component part) {
        if (!part.program().isJava()) {
            return false;
        }
        try {
            var file = file(part);
            return !Files.exists(file)
                    || Files.getLastModifiedTime(file).toInstant().isBefore(part.builtAt());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Program applied(Component part, boolean recording) {
        var program = part.program();
        if (!program.isJava()) {
            return program;
        }
        if (!isMissing(part)) {
            return program.with("-XX:AOTCache=" + file(part));
        }
        return recording ? program.with("-XX:AOTCacheOutput=" + emptied(part)) : program;
    }

    /// Where a recording came to nothing an empty cache stands for it, or every start would try again.
    void close(Component part) {
        try {
            if (!Files.exists(file(part))) {
                Files.createFile(file(part));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path emptied(Component part) {
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(file(part));
            return file(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A cache fits one exact JVM.
    private Path file(Component part) {
        return folder.resolve("%s-%s.aot".formatted(part.name(), Runtime.version()));
    }
}
