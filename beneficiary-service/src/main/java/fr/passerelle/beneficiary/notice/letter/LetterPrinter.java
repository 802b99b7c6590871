package fr.passerelle.beneficiary.notice.letter;

import fr.passerelle.beneficiary.notice.Addressees;
import fr.passerelle.beneficiary.notice.Notice;
import fr.passerelle.platform.paper.PdfPaper;
import jakarta.enterprise.context.ApplicationScoped;

/// Prints the letter of a notice.
@ApplicationScoped
public class LetterPrinter {
    private final NoticeWriter writer;
    private final Addressees addressees;

    LetterPrinter(NoticeWriter writer, Addressees addressees) {
        this.writer = writer;
        this.addressees = addressees;
    }

    public byte[] print(Notice notice) {
        var addressee = addressees
                .byPersonId(notice.personId())
                .orElseThrow(() -> new IllegalStateException("nobody to write to for notice " + notice.id()));
        return PdfPaper.print(writer.letter(notice, addressee));
    }
}
