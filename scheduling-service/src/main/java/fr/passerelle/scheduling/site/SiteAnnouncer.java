package fr.passerelle.scheduling.site;

/// Makes what became known of a site known to others.
public interface SiteAnnouncer {
    void announce(SiteEvent event);
}
