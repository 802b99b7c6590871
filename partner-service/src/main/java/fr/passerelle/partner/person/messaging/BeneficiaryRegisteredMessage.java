package fr.passerelle.partner.person.messaging;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/// Somebody was registered, with or without RSA, and by whom.
record BeneficiaryRegisteredMessage(UUID beneficiaryId, String organisationId) {
    BeneficiaryRegisteredMessage {
        requireNonNull(beneficiaryId, "beneficiaryId");
        requireNonNull(organisationId, "organisationId");
    }
}
