package fr.passerelle.partner.action.api;

import fr.passerelle.partner.action.ActionFormat;
import fr.passerelle.partner.action.ActionType;
import fr.passerelle.partner.action.OfferAction;
import fr.passerelle.partner.action.Theme;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ActionRequest", description = "Action d'insertion d'une structure partenaire")
public record ActionRequest(
        @NotNull UUID structureId,
        @NotBlank @Size(max = 150) String name,
        @NotNull ActionType actionType,

        @NotNull @Pattern(regexp = "[a-z-]+--[a-z-]+") @Schema(description = "Thématique data·inclusion v1", examples = "mobilite--acceder-a-un-vehicule")
        String theme,

        @NotNull ActionFormat format,

        @Nullable @Min(1) @Max(10000) @Schema(description = "Places occupées en même temps ; au-delà, une acceptation est refusée")
        Integer capacity,

        @NotNull LocalDate from,
        @Nullable @Schema(description = "Dernier jour") LocalDate to) {

    OfferAction.Command toCommand() {
        return new OfferAction.Command(
                structureId, name.strip(), actionType, new Theme(theme), format, capacity, from, to);
    }
}
