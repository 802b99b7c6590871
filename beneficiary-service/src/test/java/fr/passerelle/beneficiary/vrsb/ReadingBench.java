package fr.passerelle.beneficiary.vrsb;

import fr.passerelle.beneficiary.cafhousehold.HouseholdReader;
import java.time.Duration;

/// How many households a second are cut, parsed and judged on one core. Run by hand: it is no test.
public final class ReadingBench {
    private static final int HOUSEHOLDS = 2_000;
    private static final int ROUNDS = 20;

    private ReadingBench() {}

    static void main() {
        var file = CafFileFixture.of(HOUSEHOLDS);
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            CafFileFixture.survey(file);
            long surveyed = System.nanoTime();
            long read = read(file);
            long end = System.nanoTime();
            System.out.printf(
                    "%d households, %.1f MB: survey %.0f MB/s, reading %.0f households/s%n",
                    read, file.length / 1e6, file.length * 1e3 / (surveyed - start), perSecond(read, end - surveyed));
        }
    }

    private static double perSecond(long count, long nanoseconds) {
        return count * (double) Duration.ofSeconds(1).toNanos() / nanoseconds;
    }

    private static long read(byte[] file) {
        var reader = new HouseholdReader("92", null, CafFileFixture.RECEIVED);
        var count = new long[1];
        var cutter = new HouseholdCutter(1 << 22, section -> {
            if (section.kind() == Section.Kind.HOUSEHOLD) {
                count[0] += reader.read(section, count[0] + 1).household().isPresent() ? 1 : 0;
            }
        });
        cutter.feed(file, 0, file.length);
        cutter.end();
        return count[0];
    }
}
