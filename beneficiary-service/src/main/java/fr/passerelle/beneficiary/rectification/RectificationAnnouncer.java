package fr.passerelle.beneficiary.rectification;

import fr.passerelle.beneficiary.privacy.PrivacyRequest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Announces which fields of a person were corrected, never their values.
public interface RectificationAnnouncer {
    void announce(PrivacyRequest request, UUID personId, List<Correction.Change> changes, Instant at);
}
