package fr.passerelle.beneficiary.vrsb;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The public example of the format. It stands beside the repository, not in it, as its terms of reuse are not known.
public final class PublicExample {
    private static final String PLACE = "shared/data/caf-flux/RSABEM.xml";

    private PublicExample() {}

    /// Skips the test, and says so, where the example is absent.
    public static byte[] bytes() {
        var file = find(Path.of("").toAbsolutePath());
        if (file == null) {
            return abort("skipped: the public example is absent beside the repository (" + PLACE + ")");
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Path find(Path from) {
        for (var folder = from; folder != null; folder = folder.getParent()) {
            var candidate = folder.resolve(PLACE);
            if (Files.exists(candidate)) {
                return candidate;
            }
        }
        return null;
    }
}
