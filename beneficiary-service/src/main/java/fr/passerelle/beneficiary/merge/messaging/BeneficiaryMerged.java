package fr.passerelle.beneficiary.merge.messaging;

import fr.passerelle.beneficiary.merge.MergeEvent;
import fr.passerelle.beneficiary.merge.MergeGround;
import java.time.Instant;
import java.util.UUID;

/// What `BeneficiaryMerged` says.
record BeneficiaryMerged(
        UUID beneficiaryId, UUID mergeId, UUID survivor, UUID merged, MergeGround ground, Instant mergedAt) {
    static BeneficiaryMerged of(MergeEvent event, UUID told) {
        return new BeneficiaryMerged(
                told, event.mergeId(), event.survivor(), event.merged(), event.ground(), event.mergedAt());
    }
}
