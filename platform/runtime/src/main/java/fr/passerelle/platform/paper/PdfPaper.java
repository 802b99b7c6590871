package fr.passerelle.platform.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// A page as PDF/A-2a and PDF/UA (ISO 19005-2, ISO 14289-1), readable aloud and archivable. The font is Liberation Sans
/// (SIL Open Font License), which comes with PDFBox.
public final class PdfPaper {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private PdfPaper() {}

    public static byte[] print(String html) {
        var pdf = new ByteArrayOutputStream();
        try {
            var builder = new PdfRendererBuilder();
            builder.useFont(PdfPaper::font, "Liberation Sans", 400, FontStyle.NORMAL, true);
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            builder.withHtmlContent(html, null);
            builder.toStream(pdf);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("the page could not be printed", e);
        }
        return pdf.toByteArray();
    }

    private static InputStream font() {
        return Objects.requireNonNull(PdfRendererBuilder.class.getResourceAsStream(FONT), "font of PDFBox");
    }
}
