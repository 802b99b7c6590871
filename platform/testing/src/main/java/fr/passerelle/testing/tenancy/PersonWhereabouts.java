package fr.passerelle.testing.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.resource.PostgresResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Compares the lists `db/person-columns.txt` with the catalogue of a service's database: a column that
/// holds the ids of people and is missing there would be forgotten by a merge and by an erasure.
public final class PersonWhereabouts {
    private static final String LIST = "db/person-columns.txt";
    private static final Pattern STAYS = Pattern.compile("\\berase:(pseudonym|audit)\\b");
    private static final Pattern DECISION = Pattern.compile("\\b(?:with|anew|keep):(\\S+)");

    /// By its name, by what it points at, or because anything may stand in it.
    private static final String LOOKS_LIKE_ONE = """
            select c.relname || '.' || a.attname
            from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
              and c.relname <> 'flyway_schema_history'
              and (a.atttypid in ('uuid'::regtype, 'uuid[]'::regtype)
                   and (a.attname ~ '(person|beneficiar|applicant|subject|owner|holder|participant|member|merged|survivor|told_of|mention)'
                        or c.relname = 'person' and a.attname = 'id')
                or a.atttypid in ('jsonb'::regtype, 'json'::regtype)
                or exists (select from pg_constraint f
                           where f.conrelid = c.oid and f.contype = 'f' and a.attnum = any (f.conkey)
                             and f.confrelid = to_regclass('public.person')))""";

    private static final String STANDS = """
            select c.relname || '.' || a.attname
            from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition""";

    /// Rows that can be put aside have a key to be told by, and none that would vanish with them.
    private static final String UNFIT_TO_YIELD = """
            select c.relname || '.' || a.attname
            from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
              and (not exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary)
                or exists (select from pg_constraint f
                           where f.confrelid = c.oid and f.contype = 'f' and f.confdeltype <> 'a'))""";

    /// What leads elsewhere: another id, or a document in which anything may stand.
    private static final String LEADS_ELSEWHERE = """
            select c.relname || '.' || a.attname
            from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
              and a.atttypid in ('uuid'::regtype, 'uuid[]'::regtype, 'jsonb'::regtype, 'json'::regtype)""";

    private PersonWhereabouts() {}

    /// @param service name of the database, for example `beneficiary`
    public static void assertThatEveryColumnIsListed(String service) throws SQLException {
        var listed = names(".*");
        var stands = columns(service, STANDS);
        assertThat(listed).as("columns of " + LIST + " that are none").allMatch(stands::contains);
        assertThat(columns(service, LOOKS_LIKE_ONE))
                .as("columns that look as if they held ids of people, and are not in " + LIST)
                .allMatch(listed::contains);
        assertThat(listed)
                .as("columns that do not say what an erasure makes of them, by a setting erase:")
                .isEqualTo(names(".*\\berase:[a-z]+\\b.*"));
        assertThat(undecided(service))
                .as("ids in rows that stay after an erasure, of which no with:, anew: or keep: says what becomes")
                .isEmpty();
        assertThat(names(".*\\bmerge:(yield|widen)\\b.*"))
                .as("columns whose rows cannot be put aside: they have no primary key, or others hang on them")
                .doesNotContainAnyElementsOf(columns(service, UNFIT_TO_YIELD));
    }

    private static Set<String> undecided(String service) throws SQLException {
        var undecided = columns(service, LEADS_ELSEWHERE);
        undecided.removeAll(names(".*"));
        var staying =
                lines().stream().filter(line -> STAYS.matcher(line).find()).toList();
        undecided.removeIf(
                column -> staying.stream().noneMatch(line -> line.startsWith(column.replaceFirst("\\..*", "."))));
        staying.forEach(line -> {
            var table = line.replaceFirst("\\..*", ".");
            DECISION.matcher(line)
                    .results()
                    .flatMap(decision -> Stream.of(decision.group(1).split(",")))
                    .forEach(column -> undecided.remove(table + column));
        });
        return undecided;
    }

    private static Set<String> columns(String service, String question) throws SQLException {
        var settings = PostgresResource.settings(service);
        var found = new TreeSet<String>();
        try (var owner = DriverManager.getConnection(
                        settings.get("PASSERELLE_DB_URL"),
                        settings.get("PASSERELLE_DB_OWNER"),
                        settings.get("PASSERELLE_DB_OWNER_PASSWORD"));
                var statement = owner.createStatement();
                var rows = statement.executeQuery(question)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    static Set<String> names(String pattern) {
        return lines().stream()
                .filter(line -> line.matches(pattern))
                .map(line -> line.split("\\s+", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> lines() {
        var lines = new ArrayList<String>();
        try {
            var lists = Thread.currentThread().getContextClassLoader().getResources(LIST);
            for (var list : Collections.list(lists)) {
                try (var content = list.openStream()) {
                    new String(content.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(String::strip)
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .forEach(lines::add);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
