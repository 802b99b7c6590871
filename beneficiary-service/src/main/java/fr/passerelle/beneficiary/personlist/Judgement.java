package fr.passerelle.beneficiary.personlist;

import fr.passerelle.platform.problem.FieldError;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What would happen to a line, and why.
///
/// @param personId who was recognised, or is alike
/// @param earlierLine that says the same
public record Judgement(
        LineOutcome outcome,
        @Nullable LineReason reason,
        @Nullable UUID personId,
        @Nullable Integer earlierLine,
        List<FieldError> faults) {
    public Judgement {
        faults = List.copyOf(faults);
    }

    static Judgement refused(List<FieldError> faults) {
        return new Judgement(LineOutcome.REFUSED, null, null, null, faults);
    }

    /// Whether the same would happen, to the same person.
    boolean isStill(Judgement shown) {
        return outcome == shown.outcome && Objects.equals(personId, shown.personId);
    }
}
