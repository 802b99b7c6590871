package fr.passerelle.beneficiary.spreadsheet;

import static java.util.stream.Collectors.joining;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How the sender says that a table is to be read; what is not said is recognised.
///
/// @param encoding of a text file
/// @param separator of a text file
/// @param sheet of a workbook, by its name; its first one where absent
public record ReadAs(
        @Nullable ListEncoding encoding,
        @Nullable ListSeparator separator,
        @Nullable String sheet) {
    public static final ReadAs RECOGNISED = new ReadAs(null, null, null);

    public boolean saysSomethingOfText() {
        return encoding != null || separator != null;
    }

    /// The same bytes that are read otherwise are another list. Empty where nothing is said.
    public String written() {
        return Stream.of(encoding, separator, sheet)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(joining("\0"));
    }
}
