package fr.passerelle.beneficiary.spreadsheet.file;

import fr.passerelle.beneficiary.BeneficiarySettings;
import fr.passerelle.beneficiary.spreadsheet.ListedTable;
import fr.passerelle.beneficiary.spreadsheet.ReadAs;
import fr.passerelle.beneficiary.spreadsheet.TableReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

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
    public ListedTable read(byte[] content, ReadAs as) {
        if (content.length == 0) {
            throw Unreadable.refusal("person-list-empty");
        }
        if (content.length >= 8 && ReadableWorkbook.isOLE2Header(content)) {
            throw Unreadable.refusal("person-list-old-or-locked");
        }
        if (content.length >= 4 && ReadableWorkbook.isOOXMLZipHeader(content)) {
            refuse(as.saysSomethingOfText(), "person-list-not-text");
            return new XlsxTable(bounds).read(content, as.sheet());
        }
        refuse(as.sheet() != null, "person-list-not-workbook");
        return new CsvTable(bounds, as).read(content);
    }

    /// What is said of another kind of file would be followed by nobody.
    private static void refuse(boolean isSaid, String code) {
        if (isSaid) {
            throw Unreadable.refusal(code);
        }
    }
}
