package fr.passerelle.beneficiary.personlist;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a line has its outcome, where no rule refuses it.
@Schema(name = "PersonListLineReason")
public enum LineReason {
    SAME_NIR,
    SAME_NTT,
    SAME_DEPARTEMENT_NUMBER,
    /// a person linked to the sender, or any for the Département
    SAME_NAMES_AND_BIRTH_DATE,
    /// an earlier line of the same list
    SAME_AS_EARLIER_LINE
}
