package fr.passerelle.local.origin;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Text that ships with the origin.
final class Resource {
    private Resource() {}

    static String text(String name) throws IOException {
        try (var stream = Resource.class.getResourceAsStream("/" + name)) {
            if (stream == null) {
                throw new FileNotFoundException(name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
