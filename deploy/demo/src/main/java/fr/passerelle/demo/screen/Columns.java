package fr.passerelle.demo.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Widths that hold every cell of a table; the last column gives way where they do not fit.
final class Columns {
    private static final String BETWEEN = "  ";
    private static final int NARROWEST = 20;

    private final int[] widths;

    /// @param available for a whole row
    Columns(List<String> headings, List<List<String>> rows, int available) {
        this.widths = IntStream.range(0, headings.size())
                .map(column -> Stream.concat(Stream.of(headings), rows.stream())
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        var last = widths.length - 1;
        var before = IntStream.of(widths).limit(last).sum() + last * BETWEEN.length();
        widths[last] = Math.min(widths[last], Math.max(NARROWEST, available - before));
    }

    /// @return a line, or several where the last cell is long
    List<String> format(List<String> cells) {
        var lines = new ArrayList<String>();
        for (var end : Lines.of(cells.getLast(), widths[widths.length - 1])) {
            lines.add(line(cells, lines.isEmpty(), end));
        }
        return lines;
    }

    private String line(List<String> cells, boolean isFirst, String end) {
        var line = new StringBuilder();
        for (var column = 0; column < cells.size() - 1; column++) {
            var cell = isFirst ? cells.get(column) : "";
            line.append(cell).append(" ".repeat(widths[column] - cell.length())).append(BETWEEN);
        }
        return line.append(end).toString().stripTrailing();
    }
}
