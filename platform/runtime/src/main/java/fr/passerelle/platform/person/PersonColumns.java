package fr.passerelle.platform.person;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// The columns of this service's database that hold the ids of people, from the files `db/person-columns.txt` of
/// the platform and of the service. Blank lines and those that begin with `#` say nothing.
public final class PersonColumns {
    private static final String LIST = "db/person-columns.txt";
    private static final List<PersonColumn> ALL = read();

    private PersonColumns() {}

    /// By table and column, whatever order the files are found in.
    public static List<PersonColumn> all() {
        return ALL;
    }

    private static List<PersonColumn> read() {
        var columns = new ArrayList<PersonColumn>();
        try {
            var lists = PersonColumns.class.getClassLoader().getResources(LIST);
            for (var list : Collections.list(lists)) {
                columns.addAll(read(list));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        columns.sort(Comparator.comparing(PersonColumn::name));
        return List.copyOf(columns);
    }

    private static List<PersonColumn> read(URL list) throws IOException {
        try (var content = list.openStream()) {
            return new String(content.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(PersonColumn::read)
                    .toList();
        }
    }
}
