package fr.passerelle.beneficiary.caffile.api;

import fr.passerelle.beneficiary.vrsb.Finding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "CafFileFinding", description = "Ce qu'il y a à dire d'un fichier : un lieu et une règle")
record FindingResponse(
        @Schema(description = "WARNING : repris tel que reçu ; ERROR : laissé de côté")
        Finding.FindingSeverity severity,

        @Schema(description = "Ligne du fichier, à partir de 1")
        long line,

        @Schema(description = "Nom de l'élément") String element,
        @Schema(description = "Code stable de la règle") String rule,
        String message,

        @Schema(description = "Rang du foyer dans le fichier, à partir de 1") @Nullable Long household) {

    static FindingResponse from(Finding finding, CafFileTexts texts) {
        return new FindingResponse(
                finding.severity(),
                finding.line(),
                finding.element(),
                finding.rule(),
                texts.sentence(finding),
                finding.household());
    }
}
