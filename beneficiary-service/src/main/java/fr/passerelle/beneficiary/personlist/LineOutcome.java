package fr.passerelle.beneficiary.personlist;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What happens to a line when the list is confirmed.
@Schema(name = "PersonListLineOutcome")
public enum LineOutcome {
    /// somebody is registered
    CREATED,
    /// somebody known by a number is shared, and completed where something is missing
    MATCHED,
    /// somebody alike is known, or stands in the list twice: left to a human
    DOUBTFUL,
    /// a rule of the registration says no
    REFUSED;

    /// Whether the confirmation registers the line.
    boolean isRegistered() {
        return this == CREATED || this == MATCHED;
    }
}
