package fr.passerelle.beneficiary.spreadsheet.file;

import fr.passerelle.beneficiary.spreadsheet.ListEncoding;
import fr.passerelle.beneficiary.spreadsheet.ListSeparator;
import fr.passerelle.beneficiary.spreadsheet.ListedCells;
import fr.passerelle.beneficiary.spreadsheet.ListedTable;
import fr.passerelle.beneficiary.spreadsheet.ListedTable.Format;
import fr.passerelle.beneficiary.spreadsheet.ReadAs;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;

/// Text with a separator, as Excel and LibreOffice write it in France: Windows-1252 or UTF-8, `;` more often than a
/// comma.
final class CsvTable {
    private static final Charset WINDOWS = ListEncoding.WINDOWS_1252.charset();
    private static final List<ListSeparator> GUESSED =
            List.of(ListSeparator.SEMICOLON, ListSeparator.TAB, ListSeparator.COMMA);

    private final Bounds bounds;
    private final ReadAs as;

    CsvTable(Bounds bounds, ReadAs as) {
        this.bounds = bounds;
        this.as = as;
    }

    private record Decoded(String text, Charset charset) {}

    ListedTable read(byte[] content) {
        var decoded = as.encoding() == null ? decoded(content) : decoded(content, as.encoding());
        var separator = as.separator() == null ? separatorOf(decoded.text()) : as.separator();
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator.character())
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
        var rows = new Rows(bounds);
        try (var parser = format.parse(Reader.of(decoded.text()))) {
            for (var line : parser) {
                rows.add(new ListedCells(
                        Math.toIntExact(line.getRecordNumber()),
                        line.stream().map(Rows::plain).toList()));
            }
        } catch (CSVException | UncheckedIOException e) {
            throw Unreadable.refusal("person-list-quotes");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows.table(Format.CSV, decoded.charset().name(), separator.shown(), null);
    }

    private static Decoded decoded(byte[] content, ListEncoding said) {
        var mark = said == ListEncoding.UTF_8 && startsWith(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        return strictly(content, mark, said.charset())
                .orElseThrow(() -> Unreadable.refusal("person-list-other-encoding", "encoding", said.charset()));
    }

    private static Decoded decoded(byte[] content) {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return strictly(content, 3, StandardCharsets.UTF_8)
                    .orElseThrow(() -> Unreadable.refusal("person-list-characters"));
        }
        if (startsWith(content, 0xFF, 0xFE) || startsWith(content, 0xFE, 0xFF)) {
            return strictly(content, 0, StandardCharsets.UTF_16)
                    .orElseThrow(() -> Unreadable.refusal("person-list-characters"));
        }
        return strictly(content, 0, StandardCharsets.UTF_8)
                .or(() -> strictly(content, 0, WINDOWS))
                .orElseThrow(() -> Unreadable.refusal("person-list-characters"));
    }

    private static Optional<Decoded> strictly(byte[] content, int from, Charset charset) {
        try {
            var text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content, from, content.length - from))
                    .toString();
            return text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(new Decoded(text, charset));
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] content, int... mark) {
        for (var i = 0; i < mark.length; i++) {
            if (content.length <= i || (content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /// The one that stands most often in the first lines, outside of quotes.
    private static ListSeparator separatorOf(String text) {
        var beginning = text.lines().limit(10).toList();
        return GUESSED.stream()
                .max(Comparator.comparingLong(separator -> beginning.stream()
                        .mapToLong(line -> line.replaceAll("\"[^\"]*\"", "")
                                .chars()
                                .filter(c -> c == separator.character())
                                .count())
                        .sum()))
                .orElseThrow();
    }
}
