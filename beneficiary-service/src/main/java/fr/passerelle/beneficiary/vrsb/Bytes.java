package fr.passerelle.beneficiary.vrsb;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Looks for text in the bytes of a section that is not parsed.
public final class Bytes {
    private static final int LONGEST = 64;

    private Bytes() {}

    static int indexOf(byte[] bytes, byte[] wanted, int from) {
        int lastStart = bytes.length - wanted.length;
        for (int i = from; i <= lastStart; i++) {
            if (bytes[i] == wanted[0] && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }

    /// The text of the first element of that name, empty where there is none.
    public static String textOf(byte[] bytes, String element) {
        var tag = ("<" + element + ">").getBytes(StandardCharsets.US_ASCII);
        int at = indexOf(bytes, tag, 0);
        return at < 0 ? "" : textUntilTag(bytes, at + tag.length, LONGEST);
    }

    static String textUntilTag(byte[] bytes, int from, int longest) {
        int end = from;
        while (end < bytes.length && end - from < longest && bytes[end] != '<') {
            end++;
        }
        return new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
    }

    /// How many lines end before a position.
    public static long lines(byte[] bytes, int position) {
        long lines = 0;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                lines++;
            }
        }
        return lines;
    }
}
