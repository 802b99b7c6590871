package fr.passerelle.scheduling.site.api;

import fr.passerelle.platform.versioning.Versioned;
import fr.passerelle.scheduling.site.Site;
import fr.passerelle.scheduling.site.SiteCommune;
import fr.passerelle.scheduling.site.SiteType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Site", description = "Lieu d'accueil, et communes dont il reçoit les habitants")
record SiteResponse(
        UUID id,
        long version,
        String departement,
        SiteType type,
        String organisationId,
        String label,
        String communeCode,
        String addressLine,
        String postalCode,
        String communeLabel,
        @Nullable @Schema(description = "E.164") String publicLine,

        @Nullable @Schema(description = "Comment on y est reçu")
        String reception,

        @Nullable @Schema(description = "Qui peut y entrer et comment")
        String accessibility,

        @Nullable @Schema(description = "Compte de son coordonnateur, s'il est nommé")
        String coordonnateur,

        List<AttachedCommune> communes)
        implements Versioned {

    @Schema(name = "AttachedCommune")
    record AttachedCommune(
            String communeCode, LocalDate since, @Nullable LocalDate until) {
        static AttachedCommune of(SiteCommune commune) {
            return new AttachedCommune(
                    commune.communeCode(), commune.since(), commune.until().orElse(null));
        }
    }

    static SiteResponse of(Site site, long version, List<SiteCommune> communes) {
        var told = site.description();
        return new SiteResponse(
                site.id(),
                version,
                site.departement(),
                site.type(),
                site.organisationId(),
                told.label(),
                told.communeCode(),
                told.addressLine(),
                told.postalCode(),
                told.communeLabel(),
                told.publicLine(),
                told.reception(),
                told.accessibility(),
                site.coordonnateur().orElse(null),
                communes.stream()
                        .filter(commune -> commune.siteId().equals(site.id()))
                        .map(AttachedCommune::of)
                        .toList());
    }
}
