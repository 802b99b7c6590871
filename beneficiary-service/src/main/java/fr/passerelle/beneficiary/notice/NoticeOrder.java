package fr.passerelle.beneficiary.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is to be told to whom, and since when it could have been.
///
/// @param factAt when the fact became known: the delay is measured from there
/// @param dueAt not sent before
/// @param requestId of the service that asked; absent for what this one tells by itself
public record NoticeOrder(
        UUID personId,
        String departement,
        NoticeChannel channel,
        NoticeContent content,
        Instant factAt,
        Instant dueAt,
        @Nullable UUID requestId) {

    /// What this service tells at once.
    public static NoticeOrder now(
            UUID personId, String departement, NoticeChannel channel, NoticeContent content, Instant factAt) {
        return new NoticeOrder(personId, departement, channel, content, factAt, factAt, null);
    }
}
