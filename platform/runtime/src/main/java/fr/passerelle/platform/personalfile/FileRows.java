package fr.passerelle.platform.personalfile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.passerelle.platform.person.PersonAliases;
import fr.passerelle.platform.person.PersonColumn;
import fr.passerelle.platform.person.PersonColumns;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What stands of a person in the tables of this service, opened. What stayed with a file that was merged into
/// theirs is theirs too.
@ApplicationScoped
class FileRows {
    private static final TypeReference<LinkedHashMap<String, @Nullable Object>> ROW = new TypeReference<>() {};

    /// What an erasure does to the rows of a column tells whether a person stands there by their id.
    private static final Set<String> BY_ID = Set.of("row", "pseudonym", "audit");

    private static final String DEPARTEMENTS = PersonColumns.all().stream()
            .filter(column -> BY_ID.contains(column.setting("erase").orElse("")))
            .map(FileRows::departements)
            .collect(Collectors.joining(" union "));

    private final ObjectMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private final Sql sql;
    private final PersonAliases aliases;
    private final FileContents contents;

    FileRows(Sql sql, PersonAliases aliases, FileContents contents) {
        this.sql = sql;
        this.aliases = aliases;
        this.contents = contents;
    }

    /// Each once, where two files of the person have the same.
    Collection<Map<String, @Nullable Object>> of(FileSection section, UUID person) {
        var rows = new LinkedHashSet<Map<String, @Nullable Object>>();
        for (var file : aliases.standingFor(person)) {
            for (Map<String, @Nullable Object> row : held(section, file)) {
                contents.open(section, file, row);
                rows.add(row);
            }
        }
        return rows;
    }

    /// Where something is held of the person, of the départements in scope.
    Set<String> departements(UUID person) {
        var found = new LinkedHashSet<String>();
        for (var file : aliases.standingFor(person)) {
            found.addAll(
                    sql.all("with asked as (select ?::uuid as id) " + DEPARTEMENTS, row -> row.getString(1), file));
        }
        return found;
    }

    private List<Map<String, @Nullable Object>> held(FileSection section, UUID file) {
        return sql.all(
                "select row_to_json(held)::text from (" + section.sql() + ") held",
                row -> read(row.getString(1)),
                file);
    }

    /// Names come from a list of ours that holds nothing but names.
    private static String departements(PersonColumn column) {
        return "select departement from " + column.table() + " where " + column.column() + " = (select id from asked)";
    }

    private Map<String, @Nullable Object> read(String row) {
        try {
            return json.readValue(row, ROW);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row could not be read", e);
        }
    }
}
