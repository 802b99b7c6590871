package fr.passerelle.beneficiary.personlist.api;

import fr.passerelle.beneficiary.application.LawfulBasis;
import fr.passerelle.beneficiary.listcolumn.ColumnMapping;
import fr.passerelle.beneficiary.listcolumn.ListField;
import fr.passerelle.beneficiary.personlist.LineDecision;
import fr.passerelle.beneficiary.personlist.LineOutcome;
import fr.passerelle.beneficiary.personlist.PersonList;
import fr.passerelle.beneficiary.personlist.PersonListStatus;
import fr.passerelle.beneficiary.spreadsheet.ListedTable.Format;
import fr.passerelle.platform.versioning.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "PersonList", description = "Liste de personnes envoyée par un CCAS ou le Département")
public record PersonListResponse(
        UUID id,
        long version,
        String departement,
        String organisationId,
        PersonListStatus status,
        Format format,

        @Schema(description = "D'un fichier texte : celui qui a été dit ou reconnu, par exemple windows-1252") @Nullable String encoding,

        @Schema(description = "D'un fichier texte : « ; », « , », « | » ou TAB") @Nullable String separator,

        @Schema(description = "D'un classeur : la feuille lue") @Nullable String sheet,

        @Schema(description = "Ligne des en-têtes : la première d'au moins deux cellules")
        int headerLine,

        List<Column> columns,
        @Nullable LawfulBasis lawfulBasis,
        int lines,

        @Schema(description = "Lignes par issue, dès que les colonnes sont nommées")
        Counts shown,

        @Schema(description = "Lignes par décision") Decisions decided,

        @Schema(description = "Lignes enregistrées jusqu'ici")
        int registered,

        @Schema(description = "Lignes laissées de côté parce que leur issue a changé depuis qu'elle a été montrée")
        int changed,

        Instant receivedAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant completedAt,

        @Schema(description = "Fin de conservation des lignes qui ne sont pas enregistrées")
        Instant keptUntil,

        @Schema(description = "Depuis quand il ne reste aucune ligne") @Nullable Instant forgottenAt)
        implements Versioned {

    @Schema(name = "PersonListColumn")
    public record Column(
            @Schema(description = "Rang, à partir de 0") int column,
            String header,

            @Schema(description = "Ce qu'elle veut dire, une fois nommée") @Nullable ListField field,

            @Schema(description = "Ce que son en-tête laisse penser") @Nullable ListField proposed) {}

    @Schema(name = "PersonListCounts")
    public record Counts(int created, int matched, int doubtful, int refused) {
        static Counts of(Map<LineOutcome, Integer> counts) {
            return new Counts(
                    counts.getOrDefault(LineOutcome.CREATED, 0),
                    counts.getOrDefault(LineOutcome.MATCHED, 0),
                    counts.getOrDefault(LineOutcome.DOUBTFUL, 0),
                    counts.getOrDefault(LineOutcome.REFUSED, 0));
        }
    }

    @Schema(name = "PersonListDecisionCounts")
    public record Decisions(int linked, int registered, int leftOut) {
        static Decisions of(Map<LineDecision, Integer> counts) {
            return new Decisions(
                    counts.getOrDefault(LineDecision.LINK, 0),
                    counts.getOrDefault(LineDecision.REGISTER, 0),
                    counts.getOrDefault(LineDecision.LEAVE_OUT, 0));
        }
    }

    static PersonListResponse of(PersonList list, List<Column> columns, Counts shown, Decisions decided) {
        return new PersonListResponse(
                list.id(),
                list.version(),
                list.departement(),
                list.organisationId(),
                list.status(),
                list.format(),
                list.encoding().orElse(null),
                list.separator().orElse(null),
                list.sheet().orElse(null),
                list.headerNumber(),
                columns,
                list.mapping().map(ColumnMapping::lawfulBasis).orElse(null),
                list.lineCount(),
                shown,
                decided,
                list.registered(),
                list.changed(),
                list.receivedAt(),
                list.confirmedAt().orElse(null),
                list.completedAt().orElse(null),
                list.keepUntil(),
                list.forgottenAt().orElse(null));
    }
}
