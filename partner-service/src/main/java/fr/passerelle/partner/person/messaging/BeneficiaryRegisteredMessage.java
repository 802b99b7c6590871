package fr.passerelle.partner.person.messaging;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/// Somebody is followed without RSA, and who registered them.
record BeneficiaryRegisteredMessage(UUID beneficiaryId, String organisationId) {
    BeneficiaryRegisteredMessage {
        requireNonNull(beneficiaryId, "beneficiaryId");
        requireNonNull(organisationId, "organisationId");
    }
}
