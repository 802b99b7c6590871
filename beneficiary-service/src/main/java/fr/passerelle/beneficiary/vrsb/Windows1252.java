package fr.passerelle.beneficiary.vrsb;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;

/// The encoding that the format declares. Five of its bytes mean nothing: a file that holds one is not what it says.
public final class Windows1252 {
    static final String NAME = "windows-1252";
    private static final Charset CHARSET = Charset.forName(NAME);

    private Windows1252() {}

    public static String decode(byte[] bytes) {
        return new String(bytes, CHARSET);
    }

    static CharsetEncoder encoder() {
        return CHARSET.newEncoder();
    }

    /// Position of the first byte without a meaning, -1 where there is none.
    public static int firstUndefined(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0 && isUndefined(bytes[i] & 0xFF)) {
                return i;
            }
        }
        return -1;
    }

    /// Whether text beyond ASCII stands there as UTF-8 would write it: « É » then reads as two other letters.
    public static boolean looksLikeUtf8(byte[] bytes) {
        if (!hasHighByte(bytes)) {
            return false;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    private static boolean isUndefined(int b) {
        return b == 0x81 || b == 0x8D || b == 0x8F || b == 0x90 || b == 0x9D;
    }

    private static boolean hasHighByte(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return true;
            }
        }
        return false;
    }
}
