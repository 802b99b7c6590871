package fr.passerelle.beneficiary.listcolumn;

import fr.passerelle.beneficiary.application.LawfulBasis;
import fr.passerelle.beneficiary.spreadsheet.ListedCells;
import fr.passerelle.platform.problem.Refusal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the columns of a list mean, and on what ground its people are registered. A column without a meaning is
/// read by nobody.
public record ColumnMapping(LawfulBasis lawfulBasis, Map<ListField, Integer> columns) {
    public ColumnMapping {
        columns = Map.copyOf(columns);
    }

    /// One column as it was said to be.
    public record Choice(int column, ListField field) {}

    public static ColumnMapping of(LawfulBasis lawfulBasis, List<Choice> choices, int width) {
        var columns = new EnumMap<ListField, Integer>(ListField.class);
        for (var choice : choices) {
            if (choice.column() >= width) {
                throw refused("person-list-column-unknown", Map.of("column", choice.column()));
            }
            if (columns.containsValue(choice.column())) {
                throw refused("person-list-column-twice", Map.of("column", choice.column()));
            }
            if (columns.put(choice.field(), choice.column()) != null) {
                throw refused("person-list-field-twice", Map.of("field", choice.field()));
            }
        }
        var missing = EnumSet.complementOf(
                EnumSet.copyOf(columns.isEmpty() ? EnumSet.noneOf(ListField.class) : columns.keySet()));
        missing.removeIf(field -> !field.isRequired());
        if (!missing.isEmpty()) {
            var names = missing.stream().map(Enum::name).collect(Collectors.joining(", "));
            throw refused("person-list-field-missing", Map.of("fields", names));
        }
        return new ColumnMapping(lawfulBasis, columns);
    }

    /// What a line says for the field, if anything.
    public Optional<String> read(ListField field, ListedCells line) {
        return Optional.ofNullable(columns.get(field)).map(line::cell).filter(cell -> !cell.isEmpty());
    }

    public Map<Integer, ListField> byColumn() {
        return columns.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    public static Map<ListField, Integer> columnsFrom(String written) {
        return Arrays.stream(written.split(" ", -1))
                .map(one -> one.split("=", 2))
                .collect(Collectors.toMap(one -> ListField.valueOf(one[0]), one -> Integer.valueOf(one[1])));
    }

    public String written() {
        return columns.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(column -> column.getKey() + "=" + column.getValue())
                .collect(Collectors.joining(" "));
    }

    private static Refusal refused(String code, Map<String, Object> parameters) {
        return new Refusal(Refusal.Kind.INVALID, code, parameters);
    }
}
