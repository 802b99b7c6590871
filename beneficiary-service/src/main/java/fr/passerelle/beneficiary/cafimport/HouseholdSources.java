package fr.passerelle.beneficiary.cafimport;

import java.util.UUID;

/// What the Caf last wrote of each household, word for word: what the model has no place for is lost to nobody.
public interface HouseholdSources {
    void keep(UUID householdId, String departement, UUID fileId, String contentHash, String source);
}
