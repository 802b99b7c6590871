package fr.passerelle.partner.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Facts of a referral.
public sealed interface ReferralEvent {
    /// What each fact says alike.
    Subject subject();

    /// @param communeCode where the person lived when it was sent
    record Subject(
            UUID referralId,
            UUID beneficiaryId,
            String departement,
            Offer offer,
            @Nullable String communeCode,
            Instant occurredAt) {}

    record Sent(Subject subject, LocalDate sentOn, LocalDate answerDueOn) implements ReferralEvent {}

    record Accepted(Subject subject, LocalDate acceptedOn) implements ReferralEvent {}

    record Refused(Subject subject, LocalDate refusedOn, ReferralRefusalReason reason) implements ReferralEvent {}

    record Started(Subject subject, LocalDate startedOn) implements ReferralEvent {}

    record Completed(
            Subject subject,
            ReferralOutcome outcome,
            @Nullable LocalDate startedOn,
            LocalDate endedOn) implements ReferralEvent {}
}
