package fr.passerelle.beneficiary.privacy;

import org.jspecify.annotations.Nullable;

/// What is done with a request.
public enum PrivacyAct {
    IDENTITY_CHECK("privacy-identity-check-not-allowed", null),
    /// two more months (RGPD, art. 12.3)
    EXTENSION("privacy-extension-not-allowed", null),
    REFUSAL("privacy-refusal-not-allowed", null),
    /// the whole file is written out
    EXPORT("privacy-export-not-allowed", PrivacyRequestKind.ACCESS),
    /// the file was given to the person
    COMMUNICATION("privacy-communication-not-allowed", PrivacyRequestKind.ACCESS),
    RECTIFICATION("privacy-rectification-not-allowed", PrivacyRequestKind.RECTIFICATION),
    ERASURE("privacy-erasure-not-allowed", PrivacyRequestKind.ERASURE);

    private final String refusal;
    private final @Nullable PrivacyRequestKind kind;

    PrivacyAct(String refusal, @Nullable PrivacyRequestKind kind) {
        this.refusal = refusal;
        this.kind = kind;
    }

    String refusal() {
        return refusal;
    }

    /// Whether it is an answer to requests of this kind.
    boolean isOf(PrivacyRequestKind asked) {
        return kind == null || kind == asked;
    }
}
