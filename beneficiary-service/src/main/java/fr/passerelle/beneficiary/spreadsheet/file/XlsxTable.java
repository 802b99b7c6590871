package fr.passerelle.beneficiary.spreadsheet.file;

import fr.passerelle.beneficiary.spreadsheet.ListedCells;
import fr.passerelle.beneficiary.spreadsheet.ListedTable;
import fr.passerelle.beneficiary.spreadsheet.ListedTable.Format;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/// A workbook of Excel or LibreOffice, one sheet of it. Of a formula the value is taken that the program last wrote
/// beside it: nothing is ever computed here.
final class XlsxTable {
    /// A format is one of dates where it shows a day or a year, outside of quotes and brackets.
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");

    private final Bounds bounds;

    XlsxTable(Bounds bounds) {
        this.bounds = bounds;
    }

    ListedTable read(byte[] content, @Nullable String wanted) {
        new Parcel(bounds).check(content);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true))) {
            var sheet = sheet(workbook, wanted);
            var rows = new Rows(bounds);
            try (var lines = sheet.openStream()) {
                lines.forEach(row -> rows.add(line(row)));
            }
            return rows.table(Format.XLSX, null, null, sheet.getName());
        } catch (IOException | ExcelReaderException | IndexOutOfBoundsException | NumberFormatException e) {
            throw Unreadable.refusal("person-list-damaged");
        }
    }

    private static Sheet sheet(ReadableWorkbook workbook, @Nullable String wanted) {
        var found = wanted == null ? workbook.getSheet(0) : workbook.findSheet(wanted);
        return found.orElseThrow(() -> Unreadable.refusal("person-list-sheet-unknown"));
    }

    private static ListedCells line(Row row) {
        var cells = new ArrayList<String>();
        for (var cell : row) {
            cells.add(cell == null ? "" : Rows.plain(text(cell)));
        }
        return new ListedCells(row.getRowNum(), withoutTail(cells));
    }

    /// A sheet may be formatted far to the right of what it holds.
    private static List<String> withoutTail(List<String> cells) {
        var end = cells.size();
        while (end > 0 && cells.get(end - 1).isEmpty()) {
            end--;
        }
        return cells.subList(0, end);
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case STRING -> cell.asString();
            case NUMBER -> number(cell);
            case BOOLEAN -> cell.asBoolean() ? "VRAI" : "FAUX";
            case FORMULA, ERROR -> cell.getRawValue() == null ? "" : cell.getRawValue();
            case EMPTY -> "";
        };
    }

    private static String number(Cell cell) {
        if (isDate(cell)) {
            var date = cell.asDate();
            return date.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? date.toLocalDate().toString()
                    : date.toString();
        }
        return plain(cell.asNumber());
    }

    /// A long number is shown as 2.85E+14, and is meant with all its digits.
    private static String plain(BigDecimal number) {
        var digits = number.stripTrailingZeros();
        return Math.abs(digits.scale()) > 30 ? number.toString() : digits.toPlainString();
    }

    private static boolean isDate(Cell cell) {
        var format = cell.getDataFormatString();
        var id = cell.getDataFormatId();
        var isShippedDate = id != null && ((id >= 14 && id <= 17) || id == 22);
        return isShippedDate
                || (format != null && LITERAL.matcher(format).replaceAll("").matches("(?i).*[dy].*"));
    }
}
