package fr.passerelle.platform.merge;

import java.time.Instant;
import java.util.UUID;

/// What is read of a merge and of its reversal.
record PersonMergeMessage(UUID mergeId, UUID survivor, UUID merged, Instant mergedAt) {
    PersonMerge in(String departement) {
        return new PersonMerge(mergeId, departement, survivor, merged, mergedAt);
    }
}
