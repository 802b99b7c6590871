package fr.passerelle.scheduling.site.api;

import fr.passerelle.scheduling.site.SiteType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "SiteRequest", description = "Lieu où des personnes sont reçues")
record SiteRequest(
        @Nullable @Pattern(regexp = "[0-9][0-9AB][0-9]?") @Schema(description = "Département ; inutile si le jeton n'en porte qu'un")
        String departement,

        @NotNull SiteType type,

        @NotNull @Pattern(regexp = "[A-Z0-9-]{3,40}") @Schema(description = "Organisme qui tient le lieu, tel que le nomment les jetons", examples = "EI-92-ANTONY")
        String organisationId,

        @NotNull @Valid SiteDescriptionRequest description) {}
