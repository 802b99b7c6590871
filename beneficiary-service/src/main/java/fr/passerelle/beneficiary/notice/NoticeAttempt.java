package fr.passerelle.beneficiary.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One try to send a notice.
///
/// @param failure why it did not leave; absent where it was taken
/// @param reference under which the provider knows it
public record NoticeAttempt(
        UUID noticeId,
        String departement,
        NoticeChannel channel,
        Instant triedAt,
        @Nullable String failure,
        @Nullable String reference) {
    static NoticeAttempt taken(Notice notice, @Nullable String reference, Instant at) {
        return new NoticeAttempt(notice.id(), notice.departement(), notice.channel(), at, null, reference);
    }

    static NoticeAttempt failed(Notice notice, String failure, Instant at) {
        return new NoticeAttempt(notice.id(), notice.departement(), notice.channel(), at, failure, null);
    }
}
