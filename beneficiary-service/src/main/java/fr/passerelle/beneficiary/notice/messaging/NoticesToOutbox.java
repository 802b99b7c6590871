package fr.passerelle.beneficiary.notice.messaging;

import fr.passerelle.beneficiary.notice.NoticeAnnouncer;
import fr.passerelle.beneficiary.notice.NoticeChannel;
import fr.passerelle.beneficiary.notice.NoticeEvent;
import fr.passerelle.platform.event.Announcement;
import fr.passerelle.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Announces `MessageDelivered` and `MessageFailed`.
@ApplicationScoped
class NoticesToOutbox implements NoticeAnnouncer {
    private final Outbox outbox;

    NoticesToOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(NoticeEvent event) {
        outbox.append(List.of(
                switch (event) {
                    case NoticeEvent.Delivered e ->
                        Announcement.of(
                                "MessageDelivered.v1",
                                e.noticeId(),
                                e.personId(),
                                e.departement(),
                                e.deliveredAt(),
                                MessageDelivered.from(e));
                    case NoticeEvent.Failed e ->
                        Announcement.of(
                                "MessageFailed.v1",
                                e.noticeId(),
                                e.personId(),
                                e.departement(),
                                e.failedAt(),
                                MessageFailed.from(e));
                }));
    }

    record MessageDelivered(
            UUID beneficiaryId,
            UUID messageId,
            String template,
            NoticeChannel channel,
            Instant factAt,
            Instant deliveredAt,
            @Nullable UUID requestId) {
        static MessageDelivered from(NoticeEvent.Delivered e) {
            return new MessageDelivered(
                    e.personId(),
                    e.noticeId(),
                    e.template().code(),
                    e.channel(),
                    e.factAt(),
                    e.deliveredAt(),
                    e.requestId());
        }
    }

    record MessageFailed(
            UUID beneficiaryId,
            UUID messageId,
            String template,
            NoticeChannel channel,
            Instant factAt,
            String reasonCode,
            Instant failedAt,
            @Nullable UUID requestId) {
        static MessageFailed from(NoticeEvent.Failed e) {
            return new MessageFailed(
                    e.personId(),
                    e.noticeId(),
                    e.template().code(),
                    e.channel(),
                    e.factAt(),
                    e.reasonCode(),
                    e.failedAt(),
                    e.requestId());
        }
    }
}
