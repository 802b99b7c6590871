package fr.passerelle.beneficiary.notice.letter;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import fr.passerelle.beneficiary.notice.Addressees;
import fr.passerelle.beneficiary.notice.Notice;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// Prints the letter of a notice as PDF/A-2a and PDF/UA (ISO 19005-2, ISO 14289-1), readable aloud and archivable. The
/// font is Liberation Sans (SIL Open Font License), which comes with PDFBox.
@ApplicationScoped
public class LetterPrinter {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

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
        var html = writer.letter(notice, addressee);
        var pdf = new ByteArrayOutputStream();
        try {
            var builder = new PdfRendererBuilder();
            builder.useFont(LetterPrinter::font, "Liberation Sans", 400, FontStyle.NORMAL, true);
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            builder.withHtmlContent(html, null);
            builder.toStream(pdf);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("the letter could not be printed", e);
        }
        return pdf.toByteArray();
    }

    private static InputStream font() {
        return Objects.requireNonNull(PdfRendererBuilder.class.getResourceAsStream(FONT), "font of PDFBox");
    }
}
