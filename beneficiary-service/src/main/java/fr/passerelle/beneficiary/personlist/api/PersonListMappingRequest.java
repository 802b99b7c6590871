package fr.passerelle.beneficiary.personlist.api;

import fr.passerelle.beneficiary.application.LawfulBasis;
import fr.passerelle.beneficiary.listcolumn.ColumnMapping;
import fr.passerelle.beneficiary.listcolumn.ListField;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PersonListMappingRequest", description = "Ce que les colonnes veulent dire")
public record PersonListMappingRequest(
        @NotNull @Schema(description = "Base légale des dossiers (RGPD, art. 6), la même pour toutes les lignes")
        LawfulBasis lawfulBasis,

        @NotEmpty @Size(max = 100) @Schema(description = "Une colonne que personne ne nomme n'est lue par personne")
        List<@NotNull @Valid Column> columns) {

    @Schema(name = "PersonListColumnChoice")
    public record Column(
            @Min(0) @Max(999) @Schema(description = "Rang de la colonne, à partir de 0")
            int column,

            @NotNull ListField field) {}

    List<ColumnMapping.Choice> choices() {
        return columns.stream()
                .map(one -> new ColumnMapping.Choice(one.column(), one.field()))
                .toList();
    }
}
