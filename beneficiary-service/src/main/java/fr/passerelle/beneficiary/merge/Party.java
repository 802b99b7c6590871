package fr.passerelle.beneficiary.merge;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One of two people who are thought to be one.
///
/// @param mergedInto who stands for them already
/// @param openRights households of which they are an adult and that have an open right
record Party(UUID id, String departement, @Nullable UUID mergedInto, Set<UUID> openRights) {
    Party {
        openRights = Set.copyOf(openRights);
    }

    /// Nobody has the RSA twice: two open rights of two households are two people, or a matter for the paying
    /// bodies.
    boolean hasAnotherRightThan(Party other) {
        return openRights.stream().anyMatch(mine -> other.openRights.stream().anyMatch(theirs -> !theirs.equals(mine)));
    }
}
