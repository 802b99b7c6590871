package fr.passerelle.beneficiary.spreadsheet.file;

import fr.passerelle.beneficiary.BeneficiarySettings;
import fr.passerelle.beneficiary.spreadsheet.ListedTable;
import fr.passerelle.beneficiary.spreadsheet.TableReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;

/// Tells by the first bytes what a file is: programs and people name it as they like.
@ApplicationScoped
class SpreadsheetReader implements TableReader {
    private final Bounds bounds;

    @Inject
    SpreadsheetReader(BeneficiarySettings settings) {
        this(Bounds.of(settings.personLists()));
    }

    SpreadsheetReader(Bounds bounds) {
        this.bounds = bounds;
    }

    @Override
    public ListedTable read(byte[] content, @Nullable String sheet) {
        if (content.length == 0) {
            throw Unreadable.refusal("person-list-empty");
        }
        if (content.length >= 8 && ReadableWorkbook.isOLE2Header(content)) {
            throw Unreadable.refusal("person-list-old-or-locked");
        }
        return content.length >= 4 && ReadableWorkbook.isOOXMLZipHeader(content)
                ? new XlsxTable(bounds).read(content, sheet)
                : new CsvTable(bounds).read(content);
    }
}
