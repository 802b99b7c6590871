package fr.passerelle.scheduling.site;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/// A place as it is shown to the public.
///
/// @param label as on its door
/// @param communeCode of the commune where it stands
/// @param publicLine number of its reception, in E.164
/// @param reception how people are received there
/// @param accessibility who can get in, and how
@Embeddable
public record SiteDescription(
        String label,
        @Column(name = "commune_code") String communeCode,
        @Column(name = "address_line") String addressLine,
        @Column(name = "postal_code") String postalCode,
        @Column(name = "commune_label") String communeLabel,
        @Nullable @Column(name = "public_line") String publicLine,
        @Nullable String reception,
        @Nullable String accessibility) {}
