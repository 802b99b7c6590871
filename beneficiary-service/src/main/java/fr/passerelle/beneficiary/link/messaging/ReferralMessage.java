package fr.passerelle.beneficiary.link.messaging;

import static java.util.Objects.requireNonNull;

import fr.passerelle.beneficiary.access.LinkReason;
import fr.passerelle.beneficiary.link.LinkCause;
import fr.passerelle.platform.clock.LocalDates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What links read of a referral, whatever happened to it.
record ReferralMessage(
        UUID beneficiaryId,
        UUID referralId,
        String organisationId,
        @Nullable LocalDate refusedOn,
        @Nullable LocalDate endedOn) {
    ReferralMessage {
        requireNonNull(beneficiaryId, "beneficiaryId");
        requireNonNull(referralId, "referralId");
        requireNonNull(organisationId, "organisationId");
    }

    LinkCause cause(String departement) {
        return new LinkCause(beneficiaryId, departement, organisationId, LinkReason.REFERRAL, referralId);
    }

    /// @param told when it was told, for a fact without a date
    LocalDate lastDay(Instant told) {
        return Optional.ofNullable(endedOn)
                .or(() -> Optional.ofNullable(refusedOn))
                .orElseGet(() -> LocalDates.on(told));
    }
}
