package fr.passerelle.beneficiary.privacy;

/// On what ground a request is refused, and of which kinds. The article of each stands in `messages_fr.properties`.
public enum RefusalGround {
    IDENTITY_NOT_PROVED,
    UNFOUNDED_OR_EXCESSIVE,
    /// the Caf says who is who: it corrects, and its next file corrects here
    CAF_IS_MASTER,
    DATA_ARE_EXACT,
    PUBLIC_INTEREST_TASK,
    LEGAL_OBLIGATION,
    PUBLIC_ARCHIVES,
    LEGAL_CLAIMS,
    NOT_MET;

    boolean isOf(PrivacyRequestKind kind) {
        return switch (this) {
            case IDENTITY_NOT_PROVED, UNFOUNDED_OR_EXCESSIVE -> true;
            case CAF_IS_MASTER, DATA_ARE_EXACT -> kind == PrivacyRequestKind.RECTIFICATION;
            case PUBLIC_INTEREST_TASK, LEGAL_OBLIGATION, PUBLIC_ARCHIVES, LEGAL_CLAIMS, NOT_MET ->
                kind == PrivacyRequestKind.ERASURE;
        };
    }
}
