package fr.passerelle.bench;

import fr.passerelle.beneficiary.cafhousehold.HouseholdReader;
import fr.passerelle.beneficiary.vrsb.Section;
import fr.passerelle.beneficiary.vrsb.Sections;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// How fast a Caf file is cut, parsed and judged, in this process and on one core. The file is larger than the heap, so
/// that a reader which kept it would not come to its end.
record FileReading(Path file, int households) {
    private static final int ROUNDS = 5;
    private static final int HOUSEHOLD_LIMIT = 1 << 22;

    String measure() throws IOException {
        read();
        var rates = new double[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            var begin = System.nanoTime();
            read();
            rates[round] = Samples.perSecond(households, System.nanoTime() - begin);
        }
        return "%.0f households/s (median of %d rounds of %d households, %d MB), one core, heap of %d MB; after 1 round to warm up"
                .formatted(
                        Samples.median(rates),
                        ROUNDS,
                        households,
                        Files.size(file) >> 20,
                        Runtime.getRuntime().maxMemory() >> 20);
    }

    private void read() throws IOException {
        var reader = new HouseholdReader("92", null, LocalDate.now(ZoneOffset.UTC));
        var whole = 0;
        try (var sections = new Sections(new BufferedInputStream(Files.newInputStream(file)), HOUSEHOLD_LIMIT)) {
            while (!sections.isOver()) {
                var section = sections.next().orElseThrow();
                if (section.kind() == Section.Kind.HOUSEHOLD
                        && reader.read(section, whole + 1).household().isPresent()) {
                    whole++;
                }
            }
        }
        if (whole != households) {
            throw new IllegalStateException("%d households read instead of %d".formatted(whole, households));
        }
    }
}
