package fr.passerelle.scheduling.site;

import java.time.Instant;
import java.util.UUID;

/// What became known of a site.
public sealed interface SiteEvent {
    UUID siteId();

    record Described(
            UUID siteId,
            String departement,
            SiteType type,
            String organisationId,
            SiteDescription description,
            Instant occurredAt)
            implements SiteEvent {}
}
