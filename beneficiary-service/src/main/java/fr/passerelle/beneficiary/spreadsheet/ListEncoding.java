package fr.passerelle.beneficiary.spreadsheet;

import java.nio.charset.Charset;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How programs that are met in France write letters with accents.
@Schema(name = "PersonListEncoding")
public enum ListEncoding {
    UTF_8("UTF-8"),
    UTF_16("UTF-16"),
    /// Excel and LibreOffice on Windows
    WINDOWS_1252("windows-1252"),
    /// older software of administrations
    ISO_8859_15("ISO-8859-15"),
    /// Excel on a Mac
    MAC_ROMAN("x-MacRoman"),
    /// exports of DOS and mainframes
    IBM_850("IBM850");

    private final Charset charset;

    ListEncoding(String charset) {
        this.charset = Charset.forName(charset);
    }

    public Charset charset() {
        return charset;
    }
}
