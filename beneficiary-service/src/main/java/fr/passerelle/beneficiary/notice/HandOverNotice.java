package fr.passerelle.beneficiary.notice;

import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.versioning.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/// A printed letter was handed over or posted.
@ApplicationScoped
public class HandOverNotice {
    private final Notices notices;
    private final NoticeSight sight;
    private final NoticeAnnouncer announcer;
    private final Clock clock;

    HandOverNotice(Notices notices, NoticeSight sight, NoticeAnnouncer announcer, Clock clock) {
        this.notices = notices;
        this.sight = sight;
        this.announcer = announcer;
        this.clock = clock;
    }

    /// @param version the one that the caller saw
    @Transactional
    public Notice handle(UUID noticeId, long version) {
        var notice = notices.byId(noticeId).orElseThrow(HandOverNotice::unknown);
        sight.require(notice);
        IfMatch.check(version, notice.version());
        if (notice.status() == NoticeStatus.TO_SEND) {
            throw new Refusal(Refusal.Kind.CONFLICT, "notice-is-a-mail");
        }
        announcer.announce(notice.deliver(clock.instant()));
        notices.flush();
        return notice;
    }

    public static Refusal unknown() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "notice-unknown");
    }
}
