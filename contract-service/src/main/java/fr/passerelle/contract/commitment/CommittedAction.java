package fr.passerelle.contract.commitment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One promise of one side.
///
/// @param freinId frein that it works on
public record CommittedAction(
        UUID id,
        String label,
        EngagedBy engagedBy,
        CommitmentDomain domain,
        LocalDate dueOn,
        CerActionStatus status,
        @Nullable UUID freinId) {

    CommittedAction movedBy(int months) {
        return new CommittedAction(
                id, label, engagedBy, domain, dueOn.plusMonths(months), CerActionStatus.TO_DO, freinId);
    }
}
