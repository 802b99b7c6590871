package fr.passerelle.beneficiary.retention.messaging;

import java.time.LocalDate;
import java.util.UUID;

/// What `BeneficiaryRestored` says.
record BeneficiaryRestored(UUID beneficiaryId, LocalDate restoredOn) {}
