package fr.passerelle.beneficiary.cafimport;

import fr.passerelle.beneficiary.cafhousehold.DeclaredTotals;
import fr.passerelle.beneficiary.cafhousehold.HouseholdReader;
import fr.passerelle.beneficiary.cafhousehold.HouseholdReading;
import fr.passerelle.beneficiary.cafhousehold.TotalsCheck;
import fr.passerelle.beneficiary.vrsb.Bytes;
import fr.passerelle.beneficiary.vrsb.Finding;
import fr.passerelle.beneficiary.vrsb.Section;
import fr.passerelle.beneficiary.vrsb.Sections;
import fr.passerelle.platform.clock.LocalDates;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the content of a file chunk after chunk. What earlier turns have gone through is only leafed through, which
/// takes a second for some hundred megabytes and keeps what has to be remembered of it right.
final class ChunkReader {
    private static final int MOST_BYTES = 8 * 1024 * 1024;
    private static final String REQUEST_NUMBER = "NUMDEMRSA";

    private final Sections sections;
    private final HouseholdReader reader;
    private final SeenNumbers numbers = new SeenNumbers();
    private final long alreadyRead;
    private final int size;
    private long rank;
    private long anomalies;
    private DeclaredTotals declared = DeclaredTotals.NONE;
    private boolean over;

    ChunkReader(Sections sections, ImportRun run, int size) {
        this.sections = sections;
        this.reader = new HouseholdReader(run.departement(), run.sender(), LocalDates.on(run.receivedAt()));
        this.alreadyRead = run.read();
        this.anomalies = run.anomalies();
        this.size = size;
    }

    /// Past the last chunk there is nothing more, and that is said too.
    Chunk next() throws IOException {
        var households = new ArrayList<HouseholdReading>();
        var ofFile = new ArrayList<Finding>();
        long bytes = 0;
        while (!over && households.size() < size && bytes < MOST_BYTES) {
            var section = sections.next();
            over = sections.isOver();
            if (section.isPresent()) {
                bytes += section.orElseThrow().length();
                take(section.orElseThrow(), households, ofFile);
            }
        }
        return new Chunk(households, ofFile, declared, over);
    }

    private void take(Section section, List<HouseholdReading> households, List<Finding> ofFile) {
        switch (section.kind()) {
            case HEAD -> {
                // judged when the file was received
            }
            case HOUSEHOLD -> {
                rank++;
                var first = numbers.seenBefore(Bytes.textOf(section.bytes(), REQUEST_NUMBER), rank);
                if (rank > alreadyRead) {
                    households.add(reading(section, first));
                }
            }
            case BETWEEN -> between(section, ofFile);
        }
        if (over && section.kind() != Section.Kind.BETWEEN) {
            ofFile.add(Finding.error(section.endLine(), "Racine", "file-cut"));
        }
    }

    private HouseholdReading reading(Section section, @Nullable Long first) {
        var reading = reader.read(section, rank);
        anomalies += reading.hasAnomaly() ? 1 : 0;
        var number = reading.household().map(household -> household.request().number());
        return first == null || number.isEmpty()
                ? reading
                : reading.and(Finding.warning(reading.line(), REQUEST_NUMBER, "request-number-repeated")
                        .with("first", first));
    }

    private void between(Section section, List<Finding> ofFile) {
        if (over) {
            declared = TotalsCheck.declared(section);
            ofFile.addAll(TotalsCheck.check(section, rank, anomalies));
        } else if (rank >= alreadyRead && !section.isBlank()) {
            ofFile.add(Finding.warning(section.line(), "Racine", "content-unexpected"));
        }
    }
}
