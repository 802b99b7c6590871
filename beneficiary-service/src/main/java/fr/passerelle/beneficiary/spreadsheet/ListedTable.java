package fr.passerelle.beneficiary.spreadsheet;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A list as it was read.
///
/// @param encoding of a text file
/// @param separator of a text file
/// @param sheet of a workbook, the one that was read
/// @param header the line that names the columns: the first with two cells or more
public record ListedTable(
        Format format,
        @Nullable String encoding,
        @Nullable String separator,
        @Nullable String sheet,
        ListedCells header,
        List<ListedCells> lines) {
    public ListedTable {
        lines = List.copyOf(lines);
    }

    @Schema(name = "PersonListFormat")
    public enum Format {
        CSV,
        XLSX
    }
}
