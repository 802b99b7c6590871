package fr.passerelle.beneficiary.rupture.api;

import fr.passerelle.beneficiary.rupture.SignKind;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Somebody of whom nothing is heard.
@Schema(
        name = "Rupture",
        description =
                "Une personne sans contact, sans contrat en cours et sans rendez-vous prévu depuis le délai du Département")
public record RuptureResponse(
        UUID id,
        UUID beneficiaryId,
        String departement,
        @Nullable String communeCode,

        @Schema(description = "La dernière chose qui montrait que le parcours continue")
        SignKind lastSign,

        LocalDate lastSignOn,
        LocalDate brokenOn,

        @Schema(description = "Jours sans nouvelles aujourd'hui")
        long silentDays) {}
