package fr.passerelle.partner.referral;

/// Why a partner cannot receive the person.
public enum ReferralRefusalReason {
    NO_PLACE,
    NOT_ELIGIBLE,
    OUT_OF_AREA,
    PERSON_DECLINED,
    UNREACHABLE,
    ACTION_ENDED,
    OTHER
}
