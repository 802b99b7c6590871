package fr.passerelle.beneficiary.notice.messaging;

import fr.passerelle.beneficiary.notice.NoticeAnnouncer;
import fr.passerelle.beneficiary.notice.NoticeChannel;
import fr.passerelle.beneficiary.notice.NoticeEvent;
import fr.passerelle.platform.event.Announcement;
import fr.passerelle.platform.outbox.Outbox;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Announces `MessageDelivered` and `MessageFailed`.
@ApplicationScoped
class NoticesToOutbox implements NoticeAnnouncer {
    private final Outbox outbox;
    private final MeterRegistry metrics;

    NoticesToOutbox(Outbox outbox, MeterRegistry metrics) {
        this.outbox = outbox;
        this.metrics = metrics;
    }

    @Override
    public void announce(NoticeEvent event) {
        measure(event);
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

    /// From the fact to the message that tells it; a letter waits for hands, which is not the platform's delay.
    private void measure(NoticeEvent event) {
        switch (event) {
            case NoticeEvent.Delivered told
            when told.channel() != NoticeChannel.LETTER ->
                metrics.timer(
                                "passerelle.notice.delay",
                                "channel",
                                told.channel().name(),
                                "template",
                                told.template().code())
                        .record(Duration.between(told.factAt(), told.deliveredAt()));
            case NoticeEvent.Failed failed ->
                metrics.counter(
                                "passerelle.notice.failed",
                                "channel",
                                failed.channel().name(),
                                "reason",
                                failed.reasonCode())
                        .increment();
            case NoticeEvent.Delivered _ -> {
                // a letter
            }
        }
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
