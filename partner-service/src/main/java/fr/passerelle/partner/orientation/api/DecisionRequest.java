package fr.passerelle.partner.orientation.api;

import fr.passerelle.partner.orientation.Pathway;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "OrientationDecisionRequest", description = "Décision d'orientation")
public record DecisionRequest(
        @NotNull Pathway pathway,

        @NotNull @Pattern(regexp = "[A-Z0-9-]{3,40}") @Schema(description = "Organisme référent, tel que les jetons le nomment", examples = "EI-92-ANTONY")
        String organisationId,

        @NotNull @Schema(
                description =
                        "Premier jour, aujourd'hui au plus tard ; au plus tôt, selon le paramètre orientation-retroactivity")
        LocalDate startsOn,

        @Nullable @Size(max = 1000) @Schema(description = "Obligatoire quand la décision s'écarte de la proposition ; ne quitte pas ce service")
        String reason) {}
