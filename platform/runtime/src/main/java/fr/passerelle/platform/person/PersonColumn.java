package fr.passerelle.platform.person;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// A column that holds the ids of people, and what becomes of its rows.
///
/// A line of `db/person-columns.txt`: `table.column merge:rule why`, with a setting for each mechanism
/// before the reason. Some settings name other columns, `keep:slot_id,site_id`.
///
/// @param settings by the name of their mechanism
public record PersonColumn(String table, String column, Map<String, String> settings, String reason) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Pattern SETTING = Pattern.compile("([a-z]+):([a-z0-9_.,-]+)");

    /// What becomes of the rows of a person whose file is found to be another's, who survives.
    public enum OnMerge {
        /// They become the survivor's. One that a constraint does not let stand beside a row of the
        /// survivor stays as it is, under the merged id.
        MOVE,
        /// They become the survivor's. One that cannot stand beside a row of the survivor is put aside
        /// whole, so that nothing goes on for somebody who is no more, and comes back if the merge is
        /// taken back. Not for a table whose rows others hang on.
        YIELD,
        /// As `YIELD`, and what was open longer stays open: the survivor's row takes the later `until`.
        WIDEN,
        /// They stay: what was written of a file stays written of that file.
        STAY,
        /// No id of a person stands here, although the column looks as if.
        NONE;

        public boolean moves() {
            return this != STAY && this != NONE;
        }
    }

    public PersonColumn {
        if (!NAME.matcher(table).matches() || !NAME.matcher(column).matches()) {
            throw new IllegalArgumentException("not a column: " + table + "." + column);
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("no reason is given for " + table + "." + column);
        }
        settings = Map.copyOf(settings);
    }

    static PersonColumn read(String line) {
        var words = line.strip().split("\\s+");
        var name = words[0].split("\\.", 2);
        if (name.length < 2) {
            throw new IllegalArgumentException("a column is written table.column: " + line);
        }
        var settings = new TreeMap<String, String>();
        int next = 1;
        for (; next < words.length; next++) {
            var setting = SETTING.matcher(words[next]);
            if (!setting.matches()) {
                break;
            }
            settings.put(setting.group(1), setting.group(2));
        }
        var reason = String.join(" ", Arrays.asList(words).subList(next, words.length));
        return new PersonColumn(name[0], name[1], settings, reason);
    }

    /// What the line says for a mechanism.
    public Optional<String> setting(String mechanism) {
        return Optional.ofNullable(settings.get(mechanism));
    }

    /// The columns that the line names for a mechanism; none where it does not.
    public List<String> columns(String mechanism) {
        return setting(mechanism).map(names -> List.of(names.split(","))).orElse(List.of());
    }

    public OnMerge onMerge() {
        return setting("merge")
                .map(rule -> OnMerge.valueOf(rule.toUpperCase(Locale.ROOT)))
                .orElseThrow(() -> new IllegalStateException("no rule merge: for " + name()));
    }

    public String name() {
        return table + "." + column;
    }
}
