package fr.passerelle.scheduling.person.messaging;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

record DiagnosticCompletedMessage(UUID beneficiaryId, int profil) {
    DiagnosticCompletedMessage {
        requireNonNull(beneficiaryId, "beneficiaryId");
    }
}
