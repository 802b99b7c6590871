package fr.passerelle.beneficiary.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What happened to a notice.
public sealed interface NoticeEvent {
    UUID noticeId();

    record Delivered(
            UUID noticeId,
            UUID personId,
            String departement,
            NoticeTemplate template,
            NoticeChannel channel,
            Instant factAt,
            Instant deliveredAt,
            @Nullable UUID requestId)
            implements NoticeEvent {}

    /// A channel was given up; the notice goes on by another, unless the person died.
    record Failed(
            UUID noticeId,
            UUID personId,
            String departement,
            NoticeTemplate template,
            NoticeChannel channel,
            Instant factAt,
            String reasonCode,
            Instant failedAt,
            @Nullable UUID requestId)
            implements NoticeEvent {}
}
