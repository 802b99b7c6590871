package fr.passerelle.beneficiary.path;

import fr.passerelle.beneficiary.exit.Exit;
import fr.passerelle.beneficiary.right.RsaRight;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is known of somebody's path, from this service and from the others.
///
/// @param right that the household asked for last
/// @param allocataire whether the person is the one whom the Caf pays, and so may be told the amount
/// @param concerned whether an orientation is for the person: an adult of the couple of whom nobody said that rights
///     and duties are not theirs, or somebody without a household here
/// @param diagnosed whether a diagnostic stands
/// @param exit by which the person is out of the scheme
public record PathFacts(
        @Nullable RsaRight right,
        boolean allocataire,
        boolean concerned,
        List<Step> steps,
        boolean diagnosed,
        @Nullable Exit exit) {
    public PathFacts {
        steps = List.copyOf(steps);
    }

    Optional<RsaRight> knownRight() {
        return Optional.ofNullable(right);
    }

    /// A support that came with a right ends with it; a binôme also stands by whoever has none.
    boolean isRightEnded() {
        return knownRight().filter(known -> known.state().isEnded()).isPresent();
    }

    /// A right that opened afterwards brings the person back.
    Optional<Exit> standingExit() {
        return Optional.ofNullable(exit)
                .filter(left -> opened().filter(left.exitedOn()::isBefore).isEmpty());
    }

    private Optional<LocalDate> opened() {
        return knownRight().flatMap(RsaRight::opening).map(opening -> opening.openedOn());
    }
}
