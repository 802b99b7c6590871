package fr.passerelle.testing.requirements;

import java.util.List;
import java.util.regex.Pattern;

/// One row of the table: `| id | what it asks | feature | service | endpoint or event | state |`.
record Requirement(String id, String state) {
    private static final Pattern ROW =
            Pattern.compile("^\\|\\s*(S\\d{3}_\\d{2})\\s*\\|(?:[^|]*\\|){4}\\s*(\\w+)\\s*\\|$");

    static List<Requirement> read(String table) {
        return table.lines()
                .map(String::strip)
                .map(ROW::matcher)
                .filter(row -> row.matches())
                .map(row -> new Requirement(row.group(1), row.group(2)))
                .toList();
    }

    boolean isDone() {
        return state.equals("done");
    }
}
