package fr.passerelle.beneficiary.cafimport;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What the Caf last wrote of each household, word for word: what the model has no place for is lost to nobody.
public interface HouseholdSources {
    /// @param sources in the order of the file: the last of a household counts
    void keep(List<Source> sources);

    Optional<Source> of(UUID householdId);

    /// @param content as it stands in the file
    record Source(UUID householdId, String departement, UUID fileId, String contentHash, String content) {
        @Override
        public String toString() {
            return "Source[" + householdId + "]";
        }
    }
}
