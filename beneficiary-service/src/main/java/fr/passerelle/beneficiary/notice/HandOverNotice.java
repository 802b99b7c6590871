package fr.passerelle.beneficiary.notice;

import fr.passerelle.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/// A printed letter was handed over or posted.
@ApplicationScoped
public class HandOverNotice {
    private final Notices notices;
    private final NoticeAnnouncer announcer;
    private final Clock clock;

    HandOverNotice(Notices notices, NoticeAnnouncer announcer, Clock clock) {
        this.notices = notices;
        this.announcer = announcer;
        this.clock = clock;
    }

    @Transactional
    public Notice handle(UUID noticeId) {
        var notice = notices.byId(noticeId).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "notice-unknown"));
        if (notice.status() == NoticeStatus.TO_SEND) {
            throw new Refusal(Refusal.Kind.CONFLICT, "notice-is-a-mail");
        }
        announcer.announce(notice.deliver(clock.instant()));
        return notice;
    }
}
