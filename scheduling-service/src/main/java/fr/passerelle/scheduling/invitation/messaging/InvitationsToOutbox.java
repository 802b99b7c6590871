package fr.passerelle.scheduling.invitation.messaging;

import fr.passerelle.platform.event.Announcement;
import fr.passerelle.platform.outbox.Outbox;
import fr.passerelle.scheduling.MessageRequested;
import fr.passerelle.scheduling.Motif;
import fr.passerelle.scheduling.invitation.InvitationAnnouncer;
import fr.passerelle.scheduling.invitation.InvitationEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Announces `InvitationSent`, and asks that the person be written to.
@ApplicationScoped
class InvitationsToOutbox implements InvitationAnnouncer {
    private final Outbox outbox;

    InvitationsToOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(InvitationEvent event) {
        switch (event) {
            case InvitationEvent.Sent sent ->
                outbox.append(List.of(
                        Announcement.of(
                                "InvitationSent.v1",
                                sent.invitationId(),
                                sent.beneficiaryId(),
                                sent.departement(),
                                sent.occurredAt(),
                                InvitationSent.from(sent)),
                        MessageRequested.of(
                                sent.beneficiaryId(),
                                sent.departement(),
                                "appointment-invitation",
                                new MessageRequested.Parameters(
                                        sent.siteId(), sent.motif(), null, null, sent.expiresOn()),
                                sent.occurredAt())));
        }
    }

    record InvitationSent(
            UUID beneficiaryId,
            UUID invitationId,
            Motif motif,
            @Nullable String communeCode,
            UUID siteId,
            String organisationId,
            LocalDate sentOn,
            LocalDate expiresOn) {
        static InvitationSent from(InvitationEvent.Sent sent) {
            return new InvitationSent(
                    sent.beneficiaryId(),
                    sent.invitationId(),
                    sent.motif(),
                    sent.communeCode(),
                    sent.siteId(),
                    sent.organisationId(),
                    sent.sentOn(),
                    sent.expiresOn());
        }
    }
}
