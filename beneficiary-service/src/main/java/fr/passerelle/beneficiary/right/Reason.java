package fr.passerelle.beneficiary.right;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/// Why a right or its payment is interrupted or ended, with the code as the Caf wrote it, known to us or not.
///
/// @param since day of effect
@Embeddable
public record Reason(
        @Enumerated(EnumType.STRING) @Column(name = "kind") Kind kind,
        @Column(name = "code") String code,
        @Column(name = "since") LocalDate since) {

    /// Which of the Caf's lists the code belongs to.
    public enum Kind {
        RIGHT_SUSPENSION,
        PAYMENT_SUSPENSION,
        CLOSURE,
        REFUSAL
    }
}
