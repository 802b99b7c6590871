package fr.passerelle.beneficiary.privacy;

import java.util.Set;

/// How far a request is; the only place that allows or refuses an act.
public enum PrivacyRequestStatus {
    /// who asks has not proved yet to be the person
    RECEIVED,
    IN_EXAMINATION,
    GRANTED,
    REFUSED;

    boolean allows(PrivacyAct act) {
        return acts().contains(act);
    }

    private Set<PrivacyAct> acts() {
        return switch (this) {
            case RECEIVED -> Set.of(PrivacyAct.IDENTITY_CHECK, PrivacyAct.EXTENSION, PrivacyAct.REFUSAL);
            case IN_EXAMINATION ->
                Set.of(
                        PrivacyAct.EXTENSION,
                        PrivacyAct.REFUSAL,
                        PrivacyAct.EXPORT,
                        PrivacyAct.COMMUNICATION,
                        PrivacyAct.RECTIFICATION,
                        PrivacyAct.ERASURE);
            case GRANTED -> Set.of(PrivacyAct.EXPORT);
            case REFUSED -> Set.of();
        };
    }
}
