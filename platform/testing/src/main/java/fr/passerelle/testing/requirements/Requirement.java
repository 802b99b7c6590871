package fr.passerelle.testing.requirements;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// One row of the table: `| id | what it asks | feature | service | endpoint or event | state |`.
///
/// @param services that answer it
record Requirement(String id, Set<String> services, String state) {
    private static final Pattern ROW =
            Pattern.compile("^\\|\\s*(S\\d{3}_\\d{2})\\s*\\|(?:[^|]*\\|){2}([^|]*)\\|[^|]*\\|\\s*(\\w+)\\s*\\|$");
    private static final Pattern COMMA = Pattern.compile(",\\s*");

    Requirement {
        services = Set.copyOf(services);
    }

    static List<Requirement> read(String table) {
        return table.lines()
                .map(String::strip)
                .map(ROW::matcher)
                .filter(row -> row.matches())
                .map(row -> new Requirement(row.group(1), services(row.group(2)), row.group(3)))
                .toList();
    }

    private static Set<String> services(String cell) {
        return Set.of(COMMA.split(cell.strip(), -1));
    }

    boolean isFor(String service) {
        return services.contains(service) || services.contains("all");
    }

    boolean isDone() {
        return state.equals("done");
    }
}
