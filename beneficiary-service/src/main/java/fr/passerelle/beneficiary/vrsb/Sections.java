package fr.passerelle.beneficiary.vrsb;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Optional;

/// The sections of a content, one after the other, with no more of it in memory than is being read.
public final class Sections implements AutoCloseable {
    private static final int PIECE = 64 * 1024;

    private final InputStream content;
    private final ArrayDeque<Section> ready = new ArrayDeque<>();
    private final HouseholdCutter cutter;
    private final byte[] buffer = new byte[PIECE];
    private boolean over;

    public Sections(InputStream content, int householdLimit) {
        this.content = content;
        this.cutter = new HouseholdCutter(householdLimit, ready::add);
    }

    public Optional<Section> next() throws IOException {
        fill();
        return Optional.ofNullable(ready.poll());
    }

    /// Whether the section that was given last is the last of all.
    public boolean isOver() throws IOException {
        fill();
        return ready.isEmpty();
    }

    private void fill() throws IOException {
        while (ready.isEmpty() && !over) {
            int count = content.read(buffer);
            if (count < 0) {
                over = true;
                cutter.end();
            } else {
                cutter.feed(buffer, 0, count);
            }
        }
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
