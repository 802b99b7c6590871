package fr.passerelle.scheduling.site.api;

import fr.passerelle.platform.geography.OfficialGeographicCode;
import fr.passerelle.scheduling.site.PhoneNumber;
import fr.passerelle.scheduling.site.SiteDescription;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "SiteDescriptionRequest", description = "Le lieu tel qu'il est montré au public")
record SiteDescriptionRequest(
        @NotBlank @Size(min = 3, max = 150) @Schema(description = "Comme sur sa porte", examples = "Espace insertion d'Antony")
        String label,

        @NotNull @Pattern(regexp = OfficialGeographicCode.COMMUNE, message = OfficialGeographicCode.COMMUNE_MESSAGE) @Schema(description = "Code Insee de la commune où il se trouve", examples = "92002")
        String communeCode,

        @NotBlank @Size(max = 150) String addressLine,

        @NotNull @Pattern(regexp = "[0-9]{5}") String postalCode,

        @NotBlank @Size(max = 80) String communeLabel,

        @Nullable @Size(max = 30) @Schema(description = "Téléphone de l'accueil, tel qu'il s'écrit en France ou en E.164")
        String publicLine,

        @Nullable @Size(max = 1000) @Schema(description = "Comment on y est reçu : horaires, confidentialité, accueil sans rendez-vous")
        String reception,

        @Nullable @Size(max = 1000) @Schema(description = "Qui peut y entrer et comment : marches, boucle magnétique, transports")
        String accessibility) {
    SiteDescription toDescription() {
        return new SiteDescription(
                label,
                communeCode,
                addressLine,
                postalCode,
                communeLabel,
                publicLine == null ? null : PhoneNumber.of(publicLine).e164(),
                reception,
                accessibility);
    }
}
