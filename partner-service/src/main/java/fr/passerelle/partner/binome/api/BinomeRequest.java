package fr.passerelle.partner.binome.api;

import fr.passerelle.partner.binome.AssignBinome;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "BinomeRequest", description = "Deux professionnels qui accompagnent ensemble une personne")
public record BinomeRequest(
        @NotNull UUID beneficiaryId,

        @NotNull @Valid @Schema(description = "De France Travail")
        BinomeMemberRequest conseillerEmploi,

        @NotNull @Valid @Schema(description = "Du Département, d'un CCAS ou d'un autre organisme de l'annuaire")
        BinomeMemberRequest travailleurSocial,

        @NotNull @Schema(
                description =
                        "Premier jour, aujourd'hui au plus tard ; au plus tôt, selon le paramètre binome-retroactivity")
        LocalDate startsOn,

        @Nullable @Schema(
                description =
                        "Convention qui le fonde ; par défaut celle en vigueur, nécessaire quand l'organisme du travailleur social agit par délégation")
        UUID conventionId,

        @Nullable @Size(max = 20) @Schema(description = "Article visé", examples = "3")
        String articleNumber) {

    AssignBinome.Command command(String by) {
        return new AssignBinome.Command(
                beneficiaryId,
                conseillerEmploi.named(),
                travailleurSocial.named(),
                startsOn,
                conventionId,
                articleNumber,
                by);
    }
}
