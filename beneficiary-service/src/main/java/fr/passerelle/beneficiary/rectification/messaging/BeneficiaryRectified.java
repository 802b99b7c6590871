package fr.passerelle.beneficiary.rectification.messaging;

import fr.passerelle.beneficiary.rectification.Correction;
import java.util.List;
import java.util.UUID;

/// What `BeneficiaryRectified` says.
record BeneficiaryRectified(UUID beneficiaryId, UUID requestId, List<Correction.Field> fields) {}
