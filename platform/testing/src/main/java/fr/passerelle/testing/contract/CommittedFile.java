package fr.passerelle.testing.contract;

import fr.passerelle.testing.repository.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A contract that is generated and committed, so that each change of it is read like code.
record CommittedFile(Path file) {
    /// Set by `make contracts`: rewrite instead of refusing.
    private static final String WRITE = "contracts.write";

    void assertIs(String generated) {
        if (Boolean.getBoolean(WRITE)) {
            write(generated);
        } else {
            judge(generated);
        }
    }

    void judge(String generated) {
        if (!Files.exists(file) || !Repository.text(file).equals(generated)) {
            throw new AssertionError(difference(generated));
        }
    }

    private String difference(String generated) {
        var committed = Files.exists(file) ? Repository.text(file).lines().toList() : List.<String>of();
        var now = generated.lines().toList();
        for (int line = 0; line < Math.max(committed.size(), now.size()); line++) {
            var there = line < committed.size() ? committed.get(line) : "(nothing)";
            var here = line < now.size() ? now.get(line) : "(nothing)";
            if (!there.equals(here)) {
                return "%s:%d says%n  %s%nand the code makes it%n  %s%nrun make contracts and look at the difference"
                        .formatted(file.getFileName(), line + 1, there, here);
            }
        }
        return file.getFileName() + " differs only in its last line end";
    }

    private void write(String generated) {
        try {
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, generated);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
