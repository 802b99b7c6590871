package fr.passerelle.partner.referral;

/// How the action ended for the person.
public enum ReferralOutcome {
    OBJECTIVE_REACHED,
    PARTLY_REACHED,
    NOT_REACHED,
    INTERRUPTED_BY_PERSON,
    INTERRUPTED_BY_PARTNER,
    EMPLOYMENT,
    TRAINING,
    QUALIFICATION;

    /// What can be said of a person who was accepted and never entered.
    boolean needsNoEntry() {
        return this == INTERRUPTED_BY_PERSON || this == INTERRUPTED_BY_PARTNER;
    }
}
