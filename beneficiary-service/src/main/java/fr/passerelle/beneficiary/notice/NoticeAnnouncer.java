package fr.passerelle.beneficiary.notice;

/// Makes what happened to a notice known to others.
public interface NoticeAnnouncer {
    void announce(NoticeEvent event);
}
