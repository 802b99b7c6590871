package fr.passerelle.contract.cer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What became of a contract before its first day.
///
/// @param by subject of whoever decided
/// @param comment for whoever writes it again; seen by them alone
/// @param reviewOn day on which a contract without a cap is looked at again
@Embeddable
public record Decision(
        @Column(name = "decided_on") LocalDate on,
        @Column(name = "decided_by") String by,

        @Enumerated(EnumType.STRING) @Nullable CerRejectionReason reason,

        @Nullable String comment,

        @Column(name = "review_on") @Nullable LocalDate reviewOn) {
    /// Why a contract was not validated.
    public enum CerRejectionReason {
        INCOMPLETE,
        UNREALISTIC_PACE,
        MISSING_SUPPORT,
        WRONG_PATHWAY,
        OTHER
    }

    static Decision of(LocalDate on, String by) {
        return new Decision(on, by, null, null, null);
    }
}
