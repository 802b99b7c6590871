package fr.passerelle.beneficiary.cafimport.api;

import fr.passerelle.beneficiary.cafhousehold.HouseholdReader;
import fr.passerelle.beneficiary.cafhousehold.Move;
import fr.passerelle.beneficiary.cafimport.HouseholdMoves;
import fr.passerelle.beneficiary.cafimport.HouseholdSources;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "CafHouseholdSource",
        description = "Ce que la Caf a écrit d'un foyer, mot pour mot, et ce que Passerelle n'en interprète pas")
record HouseholdSourceResponse(
        UUID householdId,
        String departement,

        @Schema(description = "Dernier fichier qui a changé ce foyer")
        UUID cafFileId,

        @Schema(description = "L'élément InfosFoyerRSA tel que reçu")
        String content,

        @Schema(description = "Éléments hors du format et codes hors des listes connues, gardés tels quels")
        List<Unread> unread,

        @Schema(description = "Mutations : d'où le dossier est venu, où il est parti")
        List<Moved> moves) {

    @Schema(name = "CafUnreadElement")
    record Unread(String path, String value) {}

    @Schema(name = "CafHouseholdMove")
    record Moved(
            @Schema(description = "ARRIVAL : organisme cédant ; DEPARTURE : organisme prenant")
            Move.Direction direction,

            @Schema(examples = "CAF-591") String organisationId,
            LocalDate on) {}

    static HouseholdSourceResponse of(HouseholdSources.Source source, List<HouseholdMoves.Kept> moves) {
        return new HouseholdSourceResponse(
                source.householdId(),
                source.departement(),
                source.fileId(),
                source.content(),
                HouseholdReader.beyondTheModel(source.content()).entrySet().stream()
                        .map(one -> new Unread(one.getKey(), one.getValue()))
                        .toList(),
                moves.stream()
                        .map(move -> new Moved(move.direction(), move.organisationId(), move.on()))
                        .toList());
    }
}
