package fr.passerelle.beneficiary.personlist;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What happens to a line when the list is confirmed.
@Schema(name = "PersonListLineOutcome")
public enum LineOutcome {
    /// somebody is registered
    CREATED,
    /// somebody known by a number is shared, and completed where something is missing
    MATCHED,
    /// somebody alike is known, or stands in the list twice: nothing happens unless a human decides
    DOUBTFUL,
    /// a rule of the registration says no
    REFUSED;

    /// What may be decided of such a line; the first of them happens by itself, where one does.
    Set<LineDecision> decisions() {
        return switch (this) {
            case CREATED -> EnumSet.of(LineDecision.REGISTER, LineDecision.LEAVE_OUT);
            case MATCHED -> EnumSet.of(LineDecision.LINK, LineDecision.LEAVE_OUT);
            case DOUBTFUL -> EnumSet.allOf(LineDecision.class);
            case REFUSED -> EnumSet.noneOf(LineDecision.class);
        };
    }
}
