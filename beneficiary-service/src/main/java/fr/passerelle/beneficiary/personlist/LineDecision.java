package fr.passerelle.beneficiary.personlist;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a human decides of a line that was shown.
@Schema(name = "PersonListLineDecision")
public enum LineDecision {
    /// it is about somebody known
    LINK,
    /// it is about somebody who is not known yet, however alike
    REGISTER,
    /// nothing is done with it
    LEAVE_OUT
}
