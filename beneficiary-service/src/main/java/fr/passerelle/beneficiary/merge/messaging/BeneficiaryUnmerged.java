package fr.passerelle.beneficiary.merge.messaging;

import fr.passerelle.beneficiary.merge.MergeEvent;
import fr.passerelle.beneficiary.merge.ReversalReason;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What `BeneficiaryUnmerged` says.
record BeneficiaryUnmerged(
        UUID beneficiaryId,
        UUID mergeId,
        UUID survivor,
        UUID merged,
        Instant mergedAt,
        @Nullable ReversalReason reason) {
    static BeneficiaryUnmerged of(MergeEvent event, UUID told) {
        return new BeneficiaryUnmerged(
                told, event.mergeId(), event.survivor(), event.merged(), event.mergedAt(), event.reason());
    }
}
