package fr.passerelle.beneficiary.estimate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What can be told at the appointment.
///
/// @param reasons why nothing would be due or nothing can be said
/// @param calculation absent where a fact is missing; beside CANNOT_ESTIMATE it is no amount that anybody may be told
/// @param duties one for each adult, where something would be due
/// @param asOf day of the base amount used, or of the last one known; absent before the RSA existed
public record Estimate(
        EstimateOutcome outcome,
        List<EstimateReason> reasons,
        @Nullable Calculation calculation,
        List<EstimateLine> lines,
        List<Duty> duties,
        @Nullable LocalDate asOf) {

    public Estimate {
        reasons = List.copyOf(reasons);
        lines = List.copyOf(lines);
        duties = List.copyOf(duties);
    }

    /// Whether an adult would be subject to rights and duties (CASF, art. L262-28). It never changes the amount.
    ///
    /// @param member place in the claim
    public record Duty(int member, ClaimMember.ClaimPart part, boolean isSubject) {}
}
