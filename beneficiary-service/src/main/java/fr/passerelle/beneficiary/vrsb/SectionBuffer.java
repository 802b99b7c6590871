package fr.passerelle.beneficiary.vrsb;

import java.util.Arrays;

/// The bytes of the section being read, up to its limit; past it they are only counted.
final class SectionBuffer {
    private static final int FIRST_SIZE = 16 * 1024;

    private byte[] bytes = new byte[FIRST_SIZE];
    private int limit;
    private long length;

    SectionBuffer(int limit) {
        this.limit = limit;
    }

    void restart(int newLimit) {
        limit = newLimit;
        length = 0;
    }

    void append(byte[] source, int from, int to) {
        int count = to - from;
        if (length + count <= limit) {
            int end = (int) length + count;
            if (end > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(end, Math.min(limit, bytes.length * 2)));
            }
            System.arraycopy(source, from, bytes, (int) length, count);
        }
        length += count;
    }

    long length() {
        return length;
    }

    boolean isOversized() {
        return length > limit;
    }

    byte[] firstBytes(long count) {
        return isOversized() ? new byte[0] : Arrays.copyOf(bytes, (int) count);
    }
}
