package fr.passerelle.scheduling.site.messaging;

import fr.passerelle.scheduling.site.SiteEvent;
import fr.passerelle.scheduling.site.SiteType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Data of the event of that name.
record SiteDescribed(
        UUID siteId,
        SiteType siteType,
        String organisationId,
        String communeCode,
        String label,
        Location location,
        @Nullable String publicLine) {
    record Location(String line, String postalCode, String communeLabel) {}

    static SiteDescribed from(SiteEvent.Described event) {
        var told = event.description();
        return new SiteDescribed(
                event.siteId(),
                event.type(),
                event.organisationId(),
                told.communeCode(),
                told.label(),
                new Location(told.addressLine(), told.postalCode(), told.communeLabel()),
                told.publicLine());
    }
}
