package fr.passerelle.beneficiary.right;

import java.time.LocalDate;

/// Why a right or its payment is interrupted or ended, with the code as the Caf wrote it, known to us or not.
///
/// @param since day of effect
public record RightStateReason(ReasonKind kind, String code, LocalDate since) {

    /// Which of the Caf's lists the code belongs to.
    public enum ReasonKind {
        RIGHT_SUSPENSION,
        PAYMENT_SUSPENSION,
        CLOSURE,
        REFUSAL
    }
}
