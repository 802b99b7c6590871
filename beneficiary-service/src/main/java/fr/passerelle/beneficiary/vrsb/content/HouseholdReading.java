package fr.passerelle.beneficiary.vrsb.content;

import fr.passerelle.beneficiary.household.HouseholdSnapshot;
import fr.passerelle.beneficiary.vrsb.Finding;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What came of one household of the file: the household where it can be taken in, and what is to be said of it.
///
/// @param rank place in the file from 1
/// @param line line of its first tag
/// @param memberLines line of each `Personne`, in the order of the snapshot's members
/// @param source the household as received, decoded
/// @param hasAnomaly whether the Caf itself reports an anomaly in it
public record HouseholdReading(
        long rank,
        long line,
        @Nullable HouseholdSnapshot snapshot,
        List<Long> memberLines,
        String source,
        boolean hasAnomaly,
        List<Finding> findings) {

    public HouseholdReading {
        memberLines = List.copyOf(memberLines);
        findings = List.copyOf(findings);
    }

    /// Absent where an error keeps it from being recorded.
    public Optional<HouseholdSnapshot> household() {
        return Optional.ofNullable(snapshot);
    }
}
