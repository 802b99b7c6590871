package fr.passerelle.beneficiary.vrsb;

import fr.passerelle.beneficiary.vrsb.Section.Kind;
import fr.passerelle.beneficiary.vrsb.Section.State;
import java.util.function.Consumer;

/// Cuts a file at its `InfosFoyerRSA` tags without parsing it, so that a malformed household costs only itself and
/// memory does not grow with the file. Works on bytes: windows-1252 writes the tags as ASCII does.
///
/// Inside a household the cut is literal, on purpose: a comment or a CDATA section left open there must not swallow
/// the households behind it. Between households comments are skipped, so that one set aside by hand stays aside.
public final class HouseholdCutter {
    private static final int HEAD_LIMIT = 64 * 1024;

    private enum Mode {
        TEXT,
        TAG_NAME,
        START_TAG,
        END_TAG,
        COMMENT
    }

    private final int householdLimit;
    private final Consumer<Section> sink;
    private final SectionBuffer section = new SectionBuffer(HEAD_LIMIT);
    private final TagName tag = new TagName();

    private Mode mode = Mode.TEXT;
    private Kind kind = Kind.HEAD;
    private long sectionOffset;
    private long sectionLine = 1;
    private long line = 1;
    private long tagOffset;
    private long tagLine;
    private byte last;
    private byte beforeLast;

    public HouseholdCutter(int householdLimit, Consumer<Section> sink) {
        this.householdLimit = householdLimit;
        this.sink = sink;
    }

    public void feed(byte[] buffer, int from, int to) {
        int kept = from;
        for (int i = from; i < to; i++) {
            byte b = buffer[i];
            if (b == '\n' || (last == '\r' && b != '\n')) {
                line++;
            }
            if (b == '<' || mode != Mode.TEXT) {
                section.append(buffer, kept, i + 1);
                kept = i + 1;
                step(b);
            }
            beforeLast = last;
            last = b;
        }
        section.append(buffer, kept, to);
        if (kind == Kind.HEAD && section.isOversized()) {
            // no header is that large: its reader refuses the file now, not a gigabyte later
            emit(section.length(), line, State.OVERSIZED);
        }
    }

    /// The file is over: what is open is handed over as unfinished.
    public void end() {
        emit(section.length(), line, kind == Kind.HOUSEHOLD ? State.UNFINISHED : State.WHOLE);
    }

    private void step(byte b) {
        switch (mode) {
            case TEXT -> openTag();
            case TAG_NAME -> readName(b);
            case START_TAG -> {
                if (b == '>') {
                    mode = Mode.TEXT;
                    if (last == '/') {
                        finishHousehold();
                    }
                }
            }
            case END_TAG -> {
                if (b == '>') {
                    mode = Mode.TEXT;
                    finishHousehold();
                }
            }
            case COMMENT -> {
                if (b == '>' && last == '-' && beforeLast == '-') {
                    mode = Mode.TEXT;
                }
            }
        }
    }

    private void openTag() {
        mode = Mode.TAG_NAME;
        tagOffset = sectionOffset + section.length() - 1;
        tagLine = line;
        tag.restart();
    }

    private void readName(byte b) {
        if (b == '<') {
            openTag();
        } else if (!tag.add(b)) {
            mode = Mode.TEXT;
            nameRead(b);
        } else if (kind != Kind.HOUSEHOLD && tag.isComment()) {
            mode = Mode.COMMENT;
        }
    }

    private void nameRead(byte delimiter) {
        if (tag.is(TagName.HOUSEHOLD)) {
            begin(Kind.HOUSEHOLD, delimiter, kind == Kind.HOUSEHOLD ? State.UNFINISHED : State.WHOLE);
            mode = delimiter == '>' ? Mode.TEXT : Mode.START_TAG;
        } else if (kind == Kind.HOUSEHOLD && tag.is(TagName.HOUSEHOLD_END)) {
            mode = Mode.END_TAG;
            step(delimiter);
        } else if (kind == Kind.HEAD && tag.is(TagName.TOTALS)) {
            begin(Kind.BETWEEN, delimiter, State.WHOLE);
        }
    }

    /// A tag that opens a section: what came before it is handed over, and the tag begins the new one.
    private void begin(Kind next, byte delimiter, State previousEnded) {
        emit(tagOffset - sectionOffset, tagLine, previousEnded);
        section.restart(next == Kind.HOUSEHOLD ? householdLimit : HEAD_LIMIT);
        kind = next;
        sectionOffset = tagOffset;
        sectionLine = tagLine;
        byte[] written = tag.written();
        section.append(written, 0, written.length);
        section.append(new byte[] {delimiter}, 0, 1);
    }

    private void finishHousehold() {
        emit(section.length(), line, State.WHOLE);
        sectionOffset += section.length();
        sectionLine = line;
        kind = Kind.BETWEEN;
        section.restart(HEAD_LIMIT);
    }

    private void emit(long length, long endLine, State ended) {
        if (length > 0 || kind == Kind.HEAD) {
            var state = section.isOversized() ? State.OVERSIZED : ended;
            sink.accept(
                    new Section(kind, section.firstBytes(length), sectionOffset, length, sectionLine, endLine, state));
        }
    }
}
