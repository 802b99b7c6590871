package fr.passerelle.demo.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Widths that hold every cell of a table.
final class Columns {
    private final int[] widths;

    Columns(List<String> headings, List<List<String>> rows) {
        this.widths = IntStream.range(0, headings.size())
                .map(column -> Stream.concat(Stream.of(headings), rows.stream())
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
    }

    String format(List<String> cells) {
        var padded = new ArrayList<String>();
        for (var column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            padded.add(cell + " ".repeat(widths[column] - cell.length()));
        }
        return String.join("  ", padded).stripTrailing();
    }
}
