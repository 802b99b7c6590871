package fr.passerelle.beneficiary.erasure.messaging;

import fr.passerelle.beneficiary.erasure.ErasureCause;
import java.time.LocalDate;
import java.util.UUID;

/// What `BeneficiaryErased` says.
record BeneficiaryErased(UUID beneficiaryId, ErasureCause cause, LocalDate erasedOn) {}
