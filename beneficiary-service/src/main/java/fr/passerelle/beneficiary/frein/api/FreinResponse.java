package fr.passerelle.beneficiary.frein.api;

import fr.passerelle.beneficiary.frein.Frein;
import fr.passerelle.beneficiary.frein.FreinCode;
import fr.passerelle.beneficiary.frein.FreinState;
import fr.passerelle.platform.versioning.Versioned;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Frein",
        description =
                "Ce qui retient une personne ; le même d'un diagnostic au suivant tant qu'il n'est pas levé. La santé, le handicap et la justice ne sont lus que par le cercle du "
                        + "référent : pour les autres, un tel frein n'existe pas.")
public record FreinResponse(
        UUID id,
        long version,
        UUID beneficiaryId,
        FreinCode code,

        @Schema(description = "À travailler avant la recherche d'emploi")
        boolean blocking,

        FreinState state,

        @Schema(description = "Jour de l'entretien qui l'a nommé le premier")
        LocalDate identifiedOn)
        implements Versioned {

    static FreinResponse of(Frein frein) {
        return new FreinResponse(
                frein.id(),
                frein.version(),
                frein.personId(),
                frein.code(),
                frein.isBlocking(),
                frein.state(),
                frein.identifiedOn());
    }
}
