package fr.passerelle.partner.referral.messaging;

import fr.passerelle.partner.action.ActionType;
import fr.passerelle.partner.referral.ReferralEvent;
import fr.passerelle.partner.referral.ReferralEvent.Accepted;
import fr.passerelle.partner.referral.ReferralEvent.Completed;
import fr.passerelle.partner.referral.ReferralEvent.Refused;
import fr.passerelle.partner.referral.ReferralEvent.Sent;
import fr.passerelle.partner.referral.ReferralEvent.Started;
import fr.passerelle.partner.referral.ReferralOutcome;
import fr.passerelle.partner.referral.ReferralRefusalReason;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The five facts of a referral share their subject, and each adds its own: absent fields are not written.
///
/// @param theme category of data·inclusion, absent where it would reveal health
record ReferralMessage(
        UUID beneficiaryId,
        UUID referralId,
        UUID actionId,
        String organisationId,
        ActionType actionType,
        @Nullable String theme,
        @Nullable String communeCode,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate answerDueOn,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate refusedOn,
        @Nullable ReferralRefusalReason reason,
        @Nullable ReferralOutcome outcome,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn) {

    static String type(ReferralEvent event) {
        return switch (event) {
            case Sent _ -> "ReferralSent.v1";
            case Accepted _ -> "ReferralAccepted.v1";
            case Refused _ -> "ReferralRefused.v1";
            case Started _ -> "ReferralStarted.v1";
            case Completed _ -> "ReferralCompleted.v1";
        };
    }

    static ReferralMessage from(ReferralEvent event) {
        var subject = event.subject();
        return switch (event) {
            case Sent e -> of(subject, e.sentOn(), e.answerDueOn(), null, null, null, null, null, null);
            case Accepted e -> of(subject, null, null, e.acceptedOn(), null, null, null, null, null);
            case Refused e -> of(subject, null, null, null, e.refusedOn(), e.reason(), null, null, null);
            case Started e -> of(subject, null, null, null, null, null, null, e.startedOn(), null);
            case Completed e -> of(subject, null, null, null, null, null, e.outcome(), e.startedOn(), e.endedOn());
        };
    }

    private static ReferralMessage of(
            ReferralEvent.Subject subject,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate answerDueOn,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate refusedOn,
            @Nullable ReferralRefusalReason reason,
            @Nullable ReferralOutcome outcome,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate endedOn) {
        return new ReferralMessage(
                subject.beneficiaryId(),
                subject.referralId(),
                subject.offer().actionId(),
                subject.offer().organisationId(),
                subject.offer().actionType(),
                subject.offer().theme().announced().orElse(null),
                subject.communeCode(),
                sentOn,
                answerDueOn,
                acceptedOn,
                refusedOn,
                reason,
                outcome,
                startedOn,
                endedOn);
    }
}
