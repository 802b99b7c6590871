package fr.passerelle.contract.person.messaging;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.UUID;

/// What is read of a household's file that goes over to another paying body.
///
/// @param from the body that passes it on, for example `CAF-921`
/// @param on day of departure
record BeneficiaryMovedMessage(UUID beneficiaryId, String from, LocalDate on) {
    BeneficiaryMovedMessage {
        requireNonNull(beneficiaryId, "beneficiaryId");
        requireNonNull(from, "from");
        requireNonNull(on, "on");
    }
}
