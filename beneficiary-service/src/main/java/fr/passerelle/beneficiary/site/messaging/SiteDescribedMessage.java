package fr.passerelle.beneficiary.site.messaging;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What letters read of a site.
record SiteDescribedMessage(
        UUID siteId,
        String organisationId,
        String label,
        Location location,
        @Nullable String publicLine) {
    SiteDescribedMessage {
        requireNonNull(siteId, "siteId");
        requireNonNull(organisationId, "organisationId");
        requireNonNull(label, "label");
        requireNonNull(location, "location");
    }

    record Location(String line, String postalCode, String communeLabel) {
        Location {
            requireNonNull(line, "line");
            requireNonNull(postalCode, "postalCode");
            requireNonNull(communeLabel, "communeLabel");
        }
    }
}
