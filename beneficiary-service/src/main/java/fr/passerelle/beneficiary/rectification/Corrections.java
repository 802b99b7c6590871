package fr.passerelle.beneficiary.rectification;

import fr.passerelle.beneficiary.privacy.PrivacyRequest;
import java.util.List;
import java.util.UUID;

/// What was corrected, encrypted: the trace of a value is as personal as the value.
public interface Corrections {
    void keep(PrivacyRequest request, UUID personId, List<Correction.Change> changes);

    List<Correction.Change> of(PrivacyRequest request);
}
