package fr.passerelle.beneficiary.merge;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What happened to two files.
public record MergeEvent(
        Kind kind,
        UUID mergeId,
        String departement,
        UUID survivor,
        UUID merged,
        MergeGround ground,
        Instant mergedAt,
        @Nullable ReversalReason reason,
        Instant occurredAt) {
    public enum Kind {
        MERGED,
        UNMERGED
    }
}
