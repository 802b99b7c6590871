package fr.passerelle.beneficiary.retention.messaging;

import java.time.LocalDate;
import java.util.UUID;

/// What `BeneficiaryArchived` says.
record BeneficiaryArchived(UUID beneficiaryId, LocalDate archivedOn) {}
