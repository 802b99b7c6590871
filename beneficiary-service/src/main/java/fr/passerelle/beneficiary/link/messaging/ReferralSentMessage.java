package fr.passerelle.beneficiary.link.messaging;

import static java.util.Objects.requireNonNull;

import fr.passerelle.beneficiary.access.LinkReason;
import fr.passerelle.beneficiary.link.LinkCause;
import java.time.LocalDate;
import java.util.UUID;

/// @param answerDueOn last day on which an answer is awaited
record ReferralSentMessage(UUID beneficiaryId, UUID referralId, String organisationId, LocalDate answerDueOn) {
    ReferralSentMessage {
        requireNonNull(beneficiaryId, "beneficiaryId");
        requireNonNull(referralId, "referralId");
        requireNonNull(organisationId, "organisationId");
        requireNonNull(answerDueOn, "answerDueOn");
    }

    LinkCause cause(String departement) {
        return new LinkCause(beneficiaryId, departement, organisationId, LinkReason.REFERRAL, referralId);
    }
}
