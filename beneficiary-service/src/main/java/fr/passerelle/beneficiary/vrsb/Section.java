package fr.passerelle.beneficiary.vrsb;

/// A stretch of a file as the cutter found it.
///
/// @param bytes as received; empty where the stretch is larger than allowed
/// @param offset position of its first byte in the file
/// @param length size in the file, also where the bytes were let go
/// @param line line of its first byte, from 1
/// @param endLine line on which it ends
/// @param state how it ended
@SuppressWarnings("ArrayRecordComponent") // two sections are never compared
public record Section(Kind kind, byte[] bytes, long offset, long length, long line, long endLine, State state) {

    public enum Kind {
        /// everything before the first household
        HEAD,
        HOUSEHOLD,
        /// what stands between two households, or after the last
        BETWEEN
    }

    public enum State {
        WHOLE,
        /// the next household, or the end of the file, came before its end tag
        UNFINISHED,
        /// larger than allowed
        OVERSIZED
    }

    public boolean isBlank() {
        for (byte b : bytes) {
            if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                return false;
            }
        }
        return state != State.OVERSIZED;
    }
}
