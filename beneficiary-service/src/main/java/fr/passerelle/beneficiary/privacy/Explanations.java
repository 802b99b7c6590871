package fr.passerelle.beneficiary.privacy;

import java.util.Optional;

/// What was explained to the person in words, encrypted.
public interface Explanations {
    void keep(PrivacyRequest request, String explanation);

    Optional<String> of(PrivacyRequest request);
}
