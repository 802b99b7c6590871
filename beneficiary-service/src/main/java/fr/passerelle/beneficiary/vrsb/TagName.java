package fr.passerelle.beneficiary.vrsb;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The name of the tag being read, slash included, as far as it can still be one that the cutter knows.
final class TagName {
    static final byte[] HOUSEHOLD = ascii("InfosFoyerRSA");
    static final byte[] HOUSEHOLD_END = ascii("/InfosFoyerRSA");
    static final byte[] TOTALS = ascii("TransmissionFlux");
    private static final byte[] COMMENT = ascii("!--");
    private static final int LONGEST = 16;

    private final byte[] name = new byte[LONGEST];
    private int length;

    void restart() {
        length = 0;
    }

    /// False where the name ended, or is too long to be a known one.
    boolean add(byte b) {
        if (b == '>' || b == ' ' || b == '\n' || b == '\r' || b == '\t' || length == LONGEST) {
            return false;
        }
        if (b == '/' && length > 0) {
            return false;
        }
        name[length++] = b;
        return true;
    }

    boolean is(byte[] known) {
        return Arrays.equals(name, 0, length, known, 0, known.length);
    }

    boolean isComment() {
        return is(COMMENT);
    }

    /// The tag as far as it was read, `<` included.
    byte[] written() {
        var written = new byte[length + 1];
        written[0] = '<';
        System.arraycopy(name, 0, written, 1, length);
        return written;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
