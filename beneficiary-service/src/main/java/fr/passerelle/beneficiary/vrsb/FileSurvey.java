package fr.passerelle.beneficiary.vrsb;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Looks through a file while it is received: its header, the département of every household, how many there are.
/// Refuses as soon as something makes the whole file unusable, without waiting for its end.
public final class FileSurvey {
    private static final String DEPARTEMENT = "IDEPARTE";
    private static final byte[] TAG = ("<" + DEPARTEMENT + ">").getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_CODE = 16;

    private final HouseholdCutter cutter;
    private final EncodingSurvey encoding = new EncodingSurvey();
    private final @Nullable String sender;
    private final LocalDate today;
    private @Nullable FileHeader header;
    private @Nullable String departement;
    private long departementLine = 1;
    private long households;
    private @Nullable String organisme;
    private long ofOthers;
    private long othersLine = 1;

    /// @param sender the paying body that sends it, for example `CAF-921`; absent where the Département does
    public FileSurvey(int householdLimit, @Nullable String sender, LocalDate today) {
        this.sender = sender;
        this.today = today;
        this.cutter = new HouseholdCutter(householdLimit, this::look);
    }

    public void feed(byte[] buffer, int from, int to) {
        cutter.feed(buffer, from, to);
        encoding.feed(buffer, from, to);
    }

    public void end() {
        cutter.end();
        if (encoding.isUtf8()) {
            throw new UnusableFile(Finding.error(encoding.line(), "xml", "encoding-other"));
        }
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

    /// Whether a paying body sent it and every household is another body's.
    public boolean isOfOthers() {
        return ofOthers > 0 && ofOthers == households;
    }

    /// Line of the first household of another body than the sender.
    public long othersLine() {
        return othersLine;
    }

    public long households() {
        return households;
    }

    private void look(Section section) {
        switch (section.kind()) {
            case HEAD -> header = HeadReader.read(section, today);
            case HOUSEHOLD -> {
                households++;
                compareDepartement(section);
                compareOrganisme(section);
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

    private void compareOrganisme(Section section) {
        var told = organisme == null || sender != null ? organismeOf(section.bytes()) : null;
        if (organisme == null) {
            organisme = told;
        }
        if (sender != null && told != null && !told.equals(sender)) {
            othersLine = ofOthers == 0 ? section.line() : othersLine;
            ofOthers++;
        }
    }

    private static @Nullable String organismeOf(byte[] household) {
        var kind = Bytes.textOf(household, "FONORG");
        var number = Bytes.textOf(household, "NUMORG");
        return kind.isBlank() || number.isBlank() ? null : kind.strip().toUpperCase(Locale.ROOT) + "-" + number.strip();
    }
}
