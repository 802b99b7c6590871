package fr.passerelle.beneficiary.merge;

import java.util.Optional;
import java.util.UUID;

/// The merges of the départements in scope.
public interface Merges {
    Optional<BeneficiaryMerge> byId(UUID id);

    void add(BeneficiaryMerge merge);
}
