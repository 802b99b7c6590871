package fr.passerelle.beneficiary.cafimport;

import fr.passerelle.beneficiary.cafhousehold.DeclaredTotals;
import fr.passerelle.beneficiary.cafhousehold.HouseholdReading;
import fr.passerelle.beneficiary.vrsb.Finding;
import java.util.List;
import java.util.stream.Stream;

/// Households that are recorded together.
///
/// @param ofFile findings about the file itself
/// @param declared what the file says that it holds, with its last chunk
/// @param isLast whether nothing follows
record Chunk(List<HouseholdReading> households, List<Finding> ofFile, DeclaredTotals declared, boolean isLast) {
    Chunk {
        households = List.copyOf(households);
        ofFile = List.copyOf(ofFile);
    }

    boolean canBeSplit() {
        return households.size() > 1;
    }

    /// Two halves, so that what keeps one household from being recorded holds back few others.
    List<Chunk> halves() {
        int middle = households.size() / 2;
        return List.of(
                new Chunk(households.subList(0, middle), List.of(), DeclaredTotals.NONE, false),
                new Chunk(households.subList(middle, households.size()), ofFile, declared, isLast));
    }

    /// The same with its household left out, and said.
    Chunk leftOut() {
        return new Chunk(households.stream().map(Chunk::leftOut).toList(), ofFile, declared, isLast);
    }

    private static HouseholdReading leftOut(HouseholdReading reading) {
        var why = Finding.error(reading.line(), "InfosFoyerRSA", "household-not-recorded")
                .ofHousehold(reading.rank());
        return new HouseholdReading(
                reading.rank(),
                reading.line(),
                null,
                reading.memberLines(),
                reading.source(),
                List.of(),
                reading.hasAnomaly(),
                Stream.concat(Stream.of(why), reading.findings().stream()).toList());
    }
}
