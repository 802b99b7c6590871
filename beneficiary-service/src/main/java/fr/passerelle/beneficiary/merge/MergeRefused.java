package fr.passerelle.beneficiary.merge;

import fr.passerelle.platform.problem.Refusal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/// The refusals of a merge and of its reversal.
public final class MergeRefused {
    private MergeRefused() {}

    public static Refusal unknown() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "beneficiary-merge-unknown");
    }

    static Refusal withOneself() {
        return new Refusal(Refusal.Kind.INVALID, "merge-with-oneself");
    }

    static Refusal acrossDepartements() {
        return new Refusal(Refusal.Kind.INVALID, "merge-across-departements");
    }

    static Refusal mergedAlready(UUID into) {
        return new Refusal(Refusal.Kind.CONFLICT, "merge-merged-already", Map.of("survivor", into));
    }

    static Refusal survivorMerged(UUID into) {
        return new Refusal(Refusal.Kind.CONFLICT, "merge-survivor-merged", Map.of("survivor", into));
    }

    static Refusal openRightsInTwoHouseholds() {
        return new Refusal(Refusal.Kind.CONFLICT, "merge-open-rights-in-two-households");
    }

    static Refusal reversalNotAllowed(MergeStatus status) {
        return new Refusal(Refusal.Kind.CONFLICT, "merge-reversal-not-allowed", Map.of("state", status.name()));
    }

    static Refusal reversalTooLate(LocalDate lastDay) {
        return new Refusal(Refusal.Kind.CONFLICT, "merge-reversal-too-late", Map.of("day", lastDay));
    }

    static Refusal reversalSurvivorMerged(UUID into) {
        return new Refusal(Refusal.Kind.CONFLICT, "merge-reversal-survivor-merged", Map.of("survivor", into));
    }
}
