package fr.passerelle.partner.structure.api;

import fr.passerelle.partner.structure.DescribeStructure;
import fr.passerelle.partner.structure.OrganisationType;
import fr.passerelle.partner.structure.ServedCommune;
import fr.passerelle.partner.structure.Sheet;
import fr.passerelle.partner.structure.StructureType;
import fr.passerelle.platform.geography.OfficialGeographicCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A structure as its directory describes it; the names are those of data·inclusion v1, letter for letter.
@SuppressWarnings("MemberName") // the names of the schema are its contract
@Schema(
        name = "StructureRequest",
        description = "Structure au schéma data·inclusion v1, complétée de ce qu'elle est pour le partenariat")
public record StructureRequest(
        @NotBlank @Size(max = 80) String source,

        @NotBlank @Size(max = 150) @Schema(description = "Identifiant data·inclusion, unique", examples = "passerelle--ei-antony")
        String id,

        @NotNull @Size(min = 3, max = 150) @Schema(description = "Sans point final")
        String nom,

        @NotNull LocalDate date_maj,
        @Nullable @Pattern(regexp = "\\d{14}") String siret,
        @Nullable @Size(max = 200) String adresse,
        @Nullable @Size(max = 200) String complement_adresse,

        @Nullable @Pattern(regexp = OfficialGeographicCode.COMMUNE, message = OfficialGeographicCode.COMMUNE_MESSAGE) String code_insee,

        @Nullable @Pattern(regexp = "\\d{5}") String code_postal,
        @Nullable @Size(max = 80) String commune,
        @Nullable @DecimalMin("-90") @DecimalMax("90") Double latitude,
        @Nullable @DecimalMin("-180") @DecimalMax("180") Double longitude,
        @Nullable @Email @Size(max = 254) String courriel,
        @Nullable @Size(max = 30) String telephone,
        @Nullable @Pattern(regexp = "https?://\\S{1,490}") String site_web,
        @Nullable @Pattern(regexp = "https?://\\S{1,490}") String lien_source,

        @Nullable @Pattern(regexp = "https?://\\S{1,490}") @Schema(description = "Adresse de la fiche Acceslibre")
        String accessibilite_lieu,

        @Nullable @Size(max = 500) @Schema(description = "Au format opening_hours d'OpenStreetMap")
        String horaires_accueil,

        @Nullable @Size(max = 10000) String description,
        @Nullable @Size(max = 30) List<@NotNull String> reseaux_porteurs,
        @NotNull @Valid Partnership passerelle) {

    @Schema(name = "StructurePartnership", description = "Ce que la structure est pour le partenariat")
    public record Partnership(
            @Nullable @Pattern(regexp = "\\d{2,3}|2[AB]") @Schema(description = "Facultatif si le jeton n'en porte qu'un")
            String departement,

            @NotNull @Pattern(regexp = "[A-Z0-9-]{3,40}") @Schema(examples = "EI-92-ANTONY")
            String organisationId,

            @NotNull OrganisationType organisationType,
            @NotNull StructureType structureType,

            @Nullable @Size(max = 1000) @Schema(description = "Communes desservies")
            List<@Valid @NotNull Served> communes) {}

    @Schema(name = "ServedCommune", description = "Commune desservie, du premier au dernier jour inclus")
    public record Served(
            @NotNull @Pattern(regexp = OfficialGeographicCode.COMMUNE, message = OfficialGeographicCode.COMMUNE_MESSAGE) @Schema(examples = "92071")
            String code,

            @NotNull LocalDate from,
            @Nullable LocalDate to) {}

    DescribeStructure.Description toDescription(String departement) {
        var served = passerelle.communes() == null ? List.<Served>of() : passerelle.communes();
        return new DescribeStructure.Description(
                departement,
                sheet(),
                passerelle.organisationId(),
                passerelle.organisationType(),
                passerelle.structureType(),
                served.stream()
                        .map(one -> new ServedCommune(
                                departement, passerelle.structureType(), one.code(), one.from(), one.to()))
                        .toList());
    }

    private Sheet sheet() {
        return new Sheet(
                source,
                id,
                nom,
                date_maj,
                siret,
                adresse,
                complement_adresse,
                code_insee,
                code_postal,
                commune,
                latitude,
                longitude,
                courriel,
                telephone,
                site_web,
                lien_source,
                accessibilite_lieu,
                horaires_accueil,
                description,
                reseaux_porteurs == null ? List.of() : List.copyOf(reseaux_porteurs));
    }
}
