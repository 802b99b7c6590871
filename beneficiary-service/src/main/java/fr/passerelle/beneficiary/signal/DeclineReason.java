package fr.passerelle.beneficiary.signal;

/// Why a signal leads to nothing here.
public enum DeclineReason {
    ALREADY_FOLLOWED,
    PERSON_DECLINES,
    NOT_REACHED,
    NOT_IDENTIFIED,
    OTHER_SERVICE
}
