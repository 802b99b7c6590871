package fr.passerelle.beneficiary.site;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A place where people are received, as it is shown to them.
///
/// @param label as on its door
/// @param publicLine number of its reception, in E.164
/// @param describedAt when it was described so: an older description changes nothing
public record Site(
        UUID id,
        String departement,
        String organisationId,
        String label,
        Location location,
        @Nullable String publicLine,
        Instant describedAt) {

    /// Where it stands.
    public record Location(String line, String postalCode, String communeLabel) {}
}
