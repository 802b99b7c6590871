package fr.passerelle.scheduling.site.api;

import fr.passerelle.platform.geography.OfficialGeographicCode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "CommuneAttachmentRequest", description = "Commune dont les habitants sont reçus dans ce lieu")
record CommuneAttachmentRequest(
        @NotNull @Pattern(regexp = OfficialGeographicCode.COMMUNE, message = OfficialGeographicCode.COMMUNE_MESSAGE) String communeCode,

        @NotNull @Schema(description = "Premier jour") LocalDate since,

        @Nullable @Schema(description = "Dernier jour, s'il est connu")
        LocalDate until) {}
