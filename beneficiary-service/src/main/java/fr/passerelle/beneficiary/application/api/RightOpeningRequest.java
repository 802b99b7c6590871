package fr.passerelle.beneficiary.application.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The decision of the Caf.
@Schema(
        name = "RightOpeningRequest",
        description =
                "Décision d'ouverture : date d'effet, au plus tôt le premier jour du mois de la demande (CASF, art. L262-18 et R262-33), et montant mensuel")
public record RightOpeningRequest(
        @NotNull LocalDate openedOn,

        @NotNull @Schema(description = "Euros par mois, deux décimales au plus, au-dessus de 0 et jusqu'à 10 000")
        BigDecimal amount,

        @Nullable @Pattern(regexp = "R[A-Z]{2}") @Schema(description = "Nature du RSA (nomenclature nature-prestation)", examples = "RSD")
        String nature,

        @Nullable @Schema(description = "RSA majoré ; sans réponse, ce que dit la nature")
        Boolean majore,

        @Nullable @Size(max = 20) @Schema(
                description =
                        "Qui est soumis aux droits et devoirs (CASF, art. L262-28), parmi les membres du foyer ; sans réponse, ce qui est enregistré, sinon le demandeur sans activité l'est")
        List<@Valid @NotNull Duty> rightsAndDuties) {

    @Schema(name = "RightsAndDuties")
    public record Duty(@NotNull UUID beneficiaryId, @NotNull Boolean subject) {}

    Map<UUID, Boolean> duties() {
        var duties = new LinkedHashMap<UUID, Boolean>();
        if (rightsAndDuties != null) {
            rightsAndDuties.forEach(duty -> duties.put(duty.beneficiaryId(), duty.subject()));
        }
        return duties;
    }
}
