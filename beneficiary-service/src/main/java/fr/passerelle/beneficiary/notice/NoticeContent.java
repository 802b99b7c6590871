package fr.passerelle.beneficiary.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a notice of opening says.
///
/// @param openedOn first day of the right
/// @param amount euros a month; absent for whoever is not the allocataire, and where the Caf told none
/// @param majore whether the amount is majoré (CASF art. L262-9)
@Embeddable
public record NoticeContent(
        @Column(name = "opened_on") LocalDate openedOn,
        @Nullable @Column(name = "amount") BigDecimal amount,
        @Column(name = "majore") boolean majore) {}
