package fr.passerelle.platform.idempotency;

import java.util.Collection;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What was answered: enough to answer it again, word for word.
record KeptAnswer(
        int status,
        @Nullable String body,
        @Nullable String location,
        @Nullable String etag) {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /// Every identifier that the answer names.
    Collection<UUID> mentions() {
        var found = new TreeSet<UUID>();
        Stream.of(String.valueOf(body), String.valueOf(location))
                .flatMap(text -> ID.matcher(text).results())
                .forEach(id -> found.add(UUID.fromString(id.group())));
        return found;
    }
}
