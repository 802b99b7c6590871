package fr.passerelle.beneficiary.spreadsheet;

import java.util.List;

/// One line of a list, as it stands there.
///
/// @param number of the line, as the spreadsheet numbers it
/// @param cells what each shows, without blanks around it; empty where nothing stands
public record ListedCells(int number, List<String> cells) {
    public ListedCells {
        cells = List.copyOf(cells);
    }

    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
