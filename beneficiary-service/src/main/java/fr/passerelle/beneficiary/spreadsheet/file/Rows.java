package fr.passerelle.beneficiary.spreadsheet.file;

import fr.passerelle.beneficiary.spreadsheet.ListedCells;
import fr.passerelle.beneficiary.spreadsheet.ListedTable;
import fr.passerelle.beneficiary.spreadsheet.ListedTable.Format;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Gathers lines as they are read: what stands above the line of the headers is a title, empty lines are nothing.
final class Rows {
    private final Bounds bounds;
    private final List<ListedCells> lines = new ArrayList<>();
    private @Nullable ListedCells header;

    Rows(Bounds bounds) {
        this.bounds = bounds;
    }

    void add(ListedCells line) {
        var filled = line.cells().stream().filter(cell -> !cell.isEmpty()).count();
        if (line.cells().size() > bounds.columns()) {
            throw Unreadable.refusal("person-list-too-wide", "most", bounds.columns());
        }
        if (line.cells().stream().anyMatch(cell -> cell.length() > bounds.cell())) {
            throw Unreadable.refusal("person-list-cell-too-long", "line", line.number());
        }
        if (header == null) {
            header = filled > 1 ? line : null;
        } else if (filled > 0) {
            if (lines.size() == bounds.lines()) {
                throw Unreadable.refusal("person-list-too-long", "most", bounds.lines());
            }
            lines.add(line);
        }
    }

    ListedTable table(Format format, @Nullable String encoding, @Nullable String separator, @Nullable String sheet) {
        if (header == null || lines.isEmpty()) {
            throw Unreadable.refusal("person-list-empty");
        }
        return new ListedTable(format, encoding, separator, sheet, header, lines);
    }

    /// Without the blanks around it, and one blank for many, whatever kind.
    static String plain(String cell) {
        return cell.replaceAll("[\\s\\u00a0\\u202f\\ufeff]+", " ").strip();
    }
}
