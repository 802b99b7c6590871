package fr.passerelle.beneficiary.vrsb;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Looks through a file while it is received: its header, the département of every household, how many there are.
/// Refuses as soon as something makes the whole file unusable, without waiting for its end.
public final class FileSurvey {
    private static final String DEPARTEMENT = "IDEPARTE";
    private static final byte[] TAG = ("<" + DEPARTEMENT + ">").getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_CODE = 16;

    private final HouseholdCutter cutter;
    private @Nullable FileHeader header;
    private @Nullable String departement;
    private long departementLine = 1;
    private long households;
    private @Nullable String organisme;

    public FileSurvey(int householdLimit) {
        this.cutter = new HouseholdCutter(householdLimit, this::look);
    }

    public void feed(byte[] buffer, int from, int to) {
        cutter.feed(buffer, from, to);
    }

    public void end() {
        cutter.end();
    }

    public FileHeader header() {
        if (header == null) {
            throw new IllegalStateException("The survey has not reached the header");
        }
        return header;
    }

    /// Code of the département of all households, absent in a file without a readable one.
    public Optional<String> departement() {
        return Optional.ofNullable(departement);
    }

    /// Line of the first IDEPARTE.
    public long departementLine() {
        return departementLine;
    }

    /// Who sent it, FONORG and NUMORG of the first household, for example `CAF-921`.
    public Optional<String> organisme() {
        return Optional.ofNullable(organisme);
    }

    public long households() {
        return households;
    }

    private void look(Section section) {
        switch (section.kind()) {
            case HEAD -> header = HeadReader.read(section);
            case HOUSEHOLD -> {
                households++;
                compareDepartement(section);
                if (organisme == null) {
                    organisme = organismeOf(section.bytes());
                }
            }
            case BETWEEN -> {
                // judged when the file is imported
            }
        }
    }

    private void compareDepartement(Section section) {
        int at = Bytes.indexOf(section.bytes(), TAG, 0);
        while (at >= 0) {
            var code = Bytes.textUntilTag(section.bytes(), at + TAG.length, LONGEST_CODE);
            long line = section.line() + Bytes.lines(section.bytes(), at);
            Departement.of(code).ifPresent(known -> compareDepartement(known, line));
            at = Bytes.indexOf(section.bytes(), TAG, at + TAG.length);
        }
    }

    /// One that cannot be read costs only its household, like any other value without which it cannot be told.
    private void compareDepartement(String code, long line) {
        if (departement == null) {
            departement = code;
            departementLine = line;
        } else if (!departement.equals(code)) {
            throw new UnusableFile(
                    Finding.error(line, DEPARTEMENT, "departements-several").with("first", departementLine));
        }
    }

    private static @Nullable String organismeOf(byte[] household) {
        var kind = Bytes.textOf(household, "FONORG");
        var number = Bytes.textOf(household, "NUMORG");
        return kind.isBlank() || number.isBlank() ? null : kind.strip() + "-" + number.strip();
    }
}
