package fr.passerelle.beneficiary.caffile.api;

import fr.passerelle.beneficiary.caffile.CafFile;
import fr.passerelle.beneficiary.caffile.CafFileState;
import fr.passerelle.beneficiary.caffile.Counts;
import fr.passerelle.beneficiary.household.RecordHousehold.CafFileNature;
import fr.passerelle.beneficiary.vrsb.FileHeader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The report of a file. It shows no person.
@Schema(name = "CafFile", description = "Compte rendu d'un fichier de la Caf")
record CafFileResponse(
        UUID id,
        String departement,

        @Schema(description = "Organisme payeur, par exemple CAF-921") @Nullable String organisationId,

        @Schema(description = "REPRISE : le stock, enregistré en silence ; COURANT : les ouvertures sont annoncées")
        @Nullable CafFileNature nature,

        CafFileState state,

        @Schema(description = "SHA-256 du contenu, hexadécimal")
        String contentHash,

        long sizeBytes,
        Instant receivedAt,
        @Nullable Instant startedAt,
        @Nullable Instant completedAt,

        @Schema(description = "Fichier de même en-tête et d'un autre contenu que celui-ci corrige") @Nullable UUID corrects,

        @Nullable Header header,
        Totals counts,

        @Schema(description = "Ce que TransmissionFlux annonce et ce qui a été reçu ; absent avant la fin") @Nullable Reconciliation totals) {

    static CafFileResponse from(CafFile file) {
        return new CafFileResponse(
                file.id(),
                file.departement(),
                file.organisme(),
                file.nature(),
                file.state(),
                file.contentHash(),
                file.size(),
                file.receivedAt(),
                file.startedAt(),
                file.completedAt(),
                file.corrects(),
                file.header() == null ? null : Header.from(file.header()),
                Totals.from(file.counts()),
                Reconciliation.of(file));
    }

    @Schema(name = "CafFileHeader", description = "IdentificationFlux")
    record Header(
            String application,
            String applicationVersion,
            String fluxType,
            String fluxNature,
            LocalDate createdOn,

            @Schema(implementation = String.class, examples = "01:18:36")
            LocalTime createdAt,

            LocalDate referenceDate) {

        static Header from(FileHeader header) {
            return new Header(
                    header.application(),
                    header.applicationVersion(),
                    header.type(),
                    header.nature(),
                    header.createdOn(),
                    header.createdAt(),
                    header.referenceDate());
        }
    }

    @Schema(name = "CafFileReconciliation", description = "Les totaux annoncés par le fichier, et les foyers reçus")
    record Reconciliation(
            @Nullable Long declared,
            long received,
            @Nullable Long declaredAnomalies,
            long receivedAnomalies,

            @Schema(description = "Ni foyer ni anomalie ne manque ; sinon une remarque du compte rendu le dit aussi")
            boolean reconciled) {

        static @Nullable Reconciliation of(CafFile file) {
            if (file.state() != CafFileState.COMPLETED) {
                return null;
            }
            var counts = file.counts();
            return new Reconciliation(
                    counts.declared(),
                    counts.read(),
                    counts.declaredAnomalies(),
                    counts.anomalies(),
                    Objects.equals(counts.declared(), counts.read())
                            && Objects.equals(counts.declaredAnomalies(), counts.anomalies()));
        }
    }

    @Schema(name = "CafFileCounts", description = "Foyers lus et enregistrés ; households est le total du fichier")
    record Totals(
            long households,

            @Schema(description = "Foyers parcourus : l'avancement")
            long read,

            @Schema(description = "Foyers créés ou mis à jour")
            long recorded,

            @Schema(description = "Foyers déjà enregistrés avec le même contenu")
            long unchanged,

            @Schema(description = "Foyers laissés en l'état, une date de référence plus récente étant connue")
            long outdated,

            @Schema(description = "Foyers laissés de côté pour une erreur")
            long refused,

            long persons,

            @Schema(description = "Personnes dont l'ouverture de droit a été annoncée")
            long openings,

            long warnings,
            long errors,

            @Schema(
                    description =
                            "Droits ouverts de cet organisme qu'un fichier complet (TYPEFLUX M) ne cite pas ; ils restent en l'état")
            @Nullable Long untold) {

        static Totals from(Counts counts) {
            return new Totals(
                    counts.households(),
                    counts.read(),
                    counts.recorded(),
                    counts.unchanged(),
                    counts.outdated(),
                    counts.refused(),
                    counts.persons(),
                    counts.openings(),
                    counts.warnings(),
                    counts.errors(),
                    counts.untold());
        }
    }
}
