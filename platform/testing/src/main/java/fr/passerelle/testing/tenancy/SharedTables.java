package fr.passerelle.testing.tenancy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/// The tables that have no département, from the files `db/shared-tables.txt` of the platform and of the service: a
/// line each, the name and then the reason.
final class SharedTables {
    private static final String LIST = "db/shared-tables.txt";

    private SharedTables() {}

    static Set<String> names() {
        var names = new TreeSet<String>();
        try {
            var lists = Thread.currentThread().getContextClassLoader().getResources(LIST);
            for (var list : Collections.list(lists)) {
                names.addAll(read(list));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private static Set<String> read(URL list) throws IOException {
        var names = new TreeSet<String>();
        try (var content = list.openStream()) {
            for (var line : new String(content.readAllBytes(), UTF_8).lines().toList()) {
                names.add(name(line));
            }
        }
        return names;
    }

    private static String name(String line) {
        var words = line.strip().split("\\s+", 2);
        if (words.length < 2) {
            throw new IllegalStateException(LIST + " gives no reason for " + line);
        }
        return words[0];
    }
}
