package fr.passerelle.beneficiary.exit.api;

import fr.passerelle.beneficiary.exit.Exit;
import fr.passerelle.beneficiary.exit.ExitCategory;
import fr.passerelle.beneficiary.exit.ExitReason;
import fr.passerelle.beneficiary.exit.ExitRevocationReason;
import fr.passerelle.beneficiary.exit.ExitStatus;
import fr.passerelle.platform.versioning.Versioned;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An exit as the caller may read it.
@Schema(
        name = "Exit",
        description =
                "Sortie du dispositif. Un motif qui révèle un handicap n'est lu que par le cercle du référent ; les "
                        + "autres lisent la catégorie.")
public record ExitResponse(
        UUID id,
        long version,

        @Schema(description = "« full », ou « category » sans le motif")
        String view,

        UUID beneficiaryId,
        ExitStatus status,
        ExitCategory category,
        @Nullable ExitReason reason,
        LocalDate exitedOn,

        @Schema(description = "Dernière ouverture de droit avant la sortie, d'où se compte le temps passé") @Nullable LocalDate rightOpenedOn,

        @Schema(description = "Organisation qui a dit la sortie")
        String organisationId,

        @Nullable LocalDate revokedOn,
        @Nullable ExitRevocationReason revocationReason)
        implements Versioned {

    static ExitResponse of(Exit exit, boolean withReason) {
        return new ExitResponse(
                exit.id(),
                exit.version(),
                withReason ? "full" : "category",
                exit.personId(),
                exit.status(),
                exit.reason().category(),
                withReason ? exit.reason() : null,
                exit.exitedOn(),
                exit.rightOpenedOn().orElse(null),
                exit.organisationId(),
                exit.revokedOn().orElse(null),
                exit.revocationReason().orElse(null));
    }
}
