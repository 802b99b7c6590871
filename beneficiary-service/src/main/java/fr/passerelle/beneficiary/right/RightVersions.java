package fr.passerelle.beneficiary.right;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What was known of rights, at any moment.
public interface RightVersions {
    /// In the order in which it became known; nothing before the right was known at all.
    List<RightVersion> knownAt(UUID rsaRightId, Instant at);
}
