package fr.passerelle.testing.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.resource.PostgresResource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Compares the sections of a person's copy with the catalogue of the database: what is held of a person and stands in
/// no section would never be told to them.
public final class PersonalFileWhole {
    /// Tables that the lists name, those of households, and whatever hangs on one of them by a foreign key.
    private static final String HELD = """
            with recursive held (oid) as (
              select c.oid from pg_class c
              where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
                and (c.relname = any (?) or exists (
                     select from pg_attribute a where a.attrelid = c.oid and a.attname = 'household_id'))
              union
              select f.conrelid from held join pg_constraint f on f.contype = 'f' and f.confrelid = held.oid)
            select c.relname, a.attname from held join pg_class c using (oid)
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped""";

    /// Who a row is of, which version it has, and where it is kept.
    private static final Set<String> OF_EVERY_ROW = Set.of("id", "departement", "version");

    /// Of the platform: told as something else, or of no meaning to a person.
    private static final String EXCUSED = """
            archived_person  that a file is closed: it is opened to be told
            idempotency      answers of a day, of what is told elsewhere
            moved_row        rows of either file, told since as the person's
            person_alias     who stands for whom, told by beneficiary-service with the merge
            person_merge     likewise
            read_audit       the account, the program and the path: who read is told by organisation, day and purpose
            """;

    private PersonalFileWhole() {}

    /// @param service name of the database, for example `beneficiary`
    /// @param sections the statement of each, by its code
    /// @param hasText whether a key `personal-file.…` has a text
    /// @param excused a line each: a table, `table.column` or `*.column`, and why it is not told here
    public static void assertThatItIs(
            String service, Map<String, String> sections, Predicate<String> hasText, String excused)
            throws SQLException {
        var settings = PostgresResource.settings(service);
        try (var owner = DriverManager.getConnection(
                settings.get("PASSERELLE_DB_URL"),
                settings.get("PASSERELLE_DB_OWNER"),
                settings.get("PASSERELLE_DB_OWNER_PASSWORD"))) {
            var untold = untold(held(owner), sections.values());
            var reasons = reasons(EXCUSED + excused);
            assertThat(reasons(excused).keySet().stream().filter(name -> !name.startsWith("*")))
                    .as("excused, and told or none")
                    .isSubsetOf(untold);
            untold.removeIf(name -> Stream.of(name, name.replaceFirst("\\..*", ""), name.replaceFirst(".*\\.", "*."))
                    .anyMatch(reasons::containsKey));
            assertThat(untold).as("held of a person, and in no section").isEmpty();
            assertThat(words(owner, sections).filter(key -> !hasText.test("personal-file." + key)))
                    .as("without words in messages_fr.properties")
                    .isEmpty();
        }
    }

    private static Map<String, Set<String>> held(Connection owner) throws SQLException {
        var columns = new TreeMap<String, Set<String>>();
        try (var statement = owner.prepareStatement(HELD)) {
            var tables = PersonWhereabouts.names(".*").stream()
                    .map(name -> name.split("\\.", 2)[0])
                    .toArray();
            statement.setArray(1, owner.createArrayOf("text", tables));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    columns.computeIfAbsent(rows.getString(1), _ -> new TreeSet<>())
                            .add(rows.getString(2));
                }
            }
        }
        return columns;
    }

    /// Tables that no section reads, else their columns that no section names which reads the table.
    private static Set<String> untold(Map<String, Set<String>> held, Iterable<String> statements) {
        var people = PersonWhereabouts.names(".*");
        var untold = new TreeSet<String>();
        held.forEach((table, columns) -> {
            var reading = new StringBuilder();
            statements.forEach(sql -> reading.append(names(sql, table) ? sql : ""));
            if (reading.isEmpty()) {
                untold.add(table);
                return;
            }
            columns.stream()
                    .filter(column -> !OF_EVERY_ROW.contains(column) && !names(reading, column))
                    .map(column -> table + "." + column)
                    .filter(name -> !people.contains(name))
                    .forEach(untold::add);
        });
        return untold;
    }

    private static boolean names(CharSequence sql, String name) {
        return Pattern.compile("\\b" + name + "\\b").matcher(sql).find();
    }

    private static Stream<String> words(Connection owner, Map<String, String> sections) throws SQLException {
        var keys = new TreeSet<>(List.of("holder", "kept", "purpose"));
        for (var section : sections.entrySet()) {
            keys.addAll(List.of(section.getKey() + ".title", section.getKey() + ".source"));
            for (var name : columns(owner, section.getValue())) {
                var kept = name.startsWith("withheld:") ? name.replace(':', '.') : null;
                keys.addAll(kept == null ? List.of("field." + name) : List.of(kept + ".what", kept + ".why"));
            }
        }
        return keys.stream();
    }

    private static List<String> columns(Connection owner, String sql) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = owner.createStatement();
                var none =
                        statement.executeQuery("select * from (" + sql.replace("?", "null::uuid") + ") held limit 0")) {
            for (int i = 1; i <= none.getMetaData().getColumnCount(); i++) {
                names.add(none.getMetaData().getColumnLabel(i));
            }
        }
        return names;
    }

    private static Map<String, String> reasons(String lines) {
        var reasons = new TreeMap<String, String>();
        lines.lines().filter(line -> !line.isBlank()).forEach(line -> {
            var words = line.strip().split("\\s+", 2);
            assertThat(words).as("no reason is given for " + line).hasSize(2);
            reasons.put(words[0], words[1]);
        });
        return reasons;
    }
}
