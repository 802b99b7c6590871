package fr.passerelle.beneficiary.vrsb;

import java.nio.charset.CharsetEncoder;

/// Whether the characters beyond ASCII of a file that declares windows-1252 are written in UTF-8: « É » then reads as
/// two other letters, in every name.
///
/// A sign of UTF-8 is a whole sequence that gives a character which windows-1252 could have written, as every text of a
/// Caf is made of those. In windows-1252 such a sequence reads « Ã » or « Â » and a sign (`Ã‰`), or « Å », « â » and
/// signs, which no French word holds; while « É » before a closing quote or a hard space, which happens to be a
/// sequence too, gives a character of no Caf. One sign is enough, unless other bytes say that the file is what it
/// declares: a single name that the Caf itself keeps garbled must not hold back the households of the others.
final class EncodingSurvey {
    private static final int SHORTEST_OF_THREE = 0x800;

    private final CharsetEncoder declared = Windows1252.encoder();
    private int awaited;
    private int taken;
    private int character;
    private long signs;
    private long others;
    private long line = 1;

    void feed(byte[] buffer, int from, int to) {
        for (int i = from; i < to; i++) {
            byte b = buffer[i];
            if (b < 0) {
                takeHigh(b & 0xFF);
            } else {
                if (taken > 0) {
                    breakOff();
                }
                if (b == '\n' && signs == 0) {
                    line++;
                }
            }
        }
    }

    boolean isUtf8() {
        return signs > others + taken;
    }

    /// Line of the first character in UTF-8.
    long line() {
        return line;
    }

    private void takeHigh(int b) {
        if (awaited > 0 && (b & 0xC0) == 0x80) {
            character = (character << 6) | (b & 0x3F);
            taken++;
            awaited--;
            if (awaited == 0) {
                judge();
            }
            return;
        }
        breakOff();
        if (b >= 0xC2 && b <= 0xDF) {
            begin(b & 0x1F, 1);
        } else if (b >= 0xE0 && b <= 0xEF) {
            begin(b & 0x0F, 2);
        } else {
            others++;
        }
    }

    private void begin(int bits, int following) {
        character = bits;
        awaited = following;
        taken = 1;
    }

    private void judge() {
        if ((taken == 2 || character >= SHORTEST_OF_THREE) && declared.canEncode((char) character)) {
            signs++;
        } else {
            others += taken;
        }
        taken = 0;
    }

    /// What began like a sequence is none: each of its bytes is a character of its own.
    private void breakOff() {
        others += taken;
        taken = 0;
        awaited = 0;
    }
}
