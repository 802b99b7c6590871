package fr.passerelle.platform.parameters;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A value of the law or of a local decision, as anyone may read it.
@Schema(description = "Valeur en vigueur d'un paramètre daté, avec sa référence")
public record ParameterResponse(
        @Schema(required = true, description = "Ce que la valeur règle", examples = "reminder-delay")
        String code,

        @Schema(required = true, description = "Régime auquel elle s'applique ; ALL pour tous", examples = "ALL")
        String regime,

        @Schema(
                required = true,
                description = "Premier jour d'effet",
                type = SchemaType.STRING,
                format = "date",
                implementation = String.class)
        LocalDate validFrom,

        @Schema(required = true, description = "Nombre, durée ISO 8601 ou code", examples = "P8D")
        String value,

        @Schema(required = true, description = "Article ou décision qui la fixe")
        String legalBasis,

        @Schema(required = true, description = "false : source à relire, à montrer avec la mention « à vérifier »")
        boolean verified) {

    static ParameterResponse from(Parameters.Parameter parameter) {
        return new ParameterResponse(
                parameter.code(),
                parameter.regime(),
                parameter.validFrom(),
                parameter.value(),
                parameter.legalBasis(),
                parameter.verified());
    }
}
