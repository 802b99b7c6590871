package fr.passerelle.beneficiary.erasure.api;

import fr.passerelle.beneficiary.privacy.PrivacyRequest;
import fr.passerelle.beneficiary.privacy.PrivacyRequestStatus;
import fr.passerelle.platform.versioning.Versioned;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// That an erasure was granted.
@Schema(name = "GrantedErasure", description = "Effacement accordé ; la demande se lit à /v1/privacy-requests/{id}")
public record ErasureResponse(UUID requestId, long version, PrivacyRequestStatus status) implements Versioned {
    static ErasureResponse of(PrivacyRequest granted) {
        return new ErasureResponse(granted.id(), granted.version(), granted.status());
    }
}
