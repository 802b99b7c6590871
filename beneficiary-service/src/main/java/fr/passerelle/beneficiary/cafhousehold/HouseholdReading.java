package fr.passerelle.beneficiary.cafhousehold;

import fr.passerelle.beneficiary.household.HouseholdSnapshot;
import fr.passerelle.beneficiary.vrsb.Finding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What came of one household of the file: the household where it can be taken in, and what is to be said of it.
///
/// @param rank place in the file from 1
/// @param line line of its first tag
/// @param memberLines line of each `Personne`, in the order of the snapshot's members
/// @param source the household as received, decoded
/// @param moves to another body, or from one
/// @param hasAnomaly whether the Caf itself reports an anomaly in it
public record HouseholdReading(
        long rank,
        long line,
        @Nullable HouseholdSnapshot snapshot,
        List<Long> memberLines,
        String source,
        List<Move> moves,
        boolean hasAnomaly,
        List<Finding> findings) {

    public HouseholdReading {
        memberLines = List.copyOf(memberLines);
        moves = List.copyOf(moves);
        findings = List.copyOf(findings);
    }

    /// The same with one more thing to say.
    public HouseholdReading and(Finding finding) {
        var more = Stream.concat(findings.stream(), Stream.of(finding.ofHousehold(rank)))
                .toList();
        return new HouseholdReading(rank, line, snapshot, memberLines, source, moves, hasAnomaly, more);
    }

    /// Line of a member of the household, or of the household itself.
    public long lineOf(@Nullable Integer member) {
        return member == null || member >= memberLines.size() ? line : memberLines.get(member);
    }

    /// Absent where an error keeps it from being recorded.
    public Optional<HouseholdSnapshot> household() {
        return Optional.ofNullable(snapshot);
    }
}
