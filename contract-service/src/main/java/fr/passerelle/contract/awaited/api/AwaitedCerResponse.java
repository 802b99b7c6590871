package fr.passerelle.contract.awaited.api;

import fr.passerelle.contract.awaited.AwaitedCer;
import fr.passerelle.contract.orientation.KnownOrientation;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "AwaitedCer",
        description = "Un contrat que la loi attend d'ici un jour donné, et qui n'est pas signé des deux parties")
public record AwaitedCerResponse(
        UUID beneficiaryId,
        UUID orientationId,
        String departement,

        @Schema(description = "Organisme référent, à qui il revient de le rédiger")
        String organisationId,

        KnownOrientation.Pathway pathway,

        @Schema(description = "Rang de l'orientation ; chaque orientation nouvelle fait repartir le délai")
        int rank,

        @Nullable String communeCode,

        @Schema(description = "Décision d'orientation : le délai court de là")
        LocalDate orientedOn,

        @Schema(description = "Dernier jour du délai légal") LocalDate dueOn,
        String legalBasis,
        boolean overdue) {

    static AwaitedCerResponse of(AwaitedCer awaited, LocalDate today) {
        return new AwaitedCerResponse(
                awaited.personId(),
                awaited.orientationId(),
                awaited.departement(),
                awaited.organisationId(),
                awaited.pathway(),
                awaited.rank(),
                awaited.communeCode().orElse(null),
                awaited.orientedOn(),
                awaited.dueOn(),
                awaited.legalBasis(),
                awaited.isOverdue(today));
    }
}
