package fr.passerelle.partner.structure.api;

import fr.passerelle.partner.structure.OrganisationType;
import fr.passerelle.partner.structure.Structure;
import fr.passerelle.partner.structure.StructureType;
import fr.passerelle.platform.versioning.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@SuppressWarnings("MemberName") // the names of the schema are its contract
@Schema(
        name = "Structure",
        description = "Structure au schéma data·inclusion v1, et ce qu'elle est pour le partenariat")
public record StructureResponse(
        String source,
        String id,
        String nom,
        LocalDate date_maj,
        @Nullable String siret,
        @Nullable String adresse,
        @Nullable String complement_adresse,
        @Nullable String code_insee,
        @Nullable String code_postal,
        @Nullable String commune,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String courriel,
        @Nullable String telephone,
        @Nullable String site_web,
        @Nullable String lien_source,
        @Nullable String accessibilite_lieu,
        @Nullable String horaires_accueil,
        @Nullable String description,
        List<String> reseaux_porteurs,
        Partnership passerelle)
        implements Versioned {

    @Schema(name = "StructurePartnershipShown")
    public record Partnership(
            @Schema(description = "Numéro à employer dans les adresses de cette API")
            UUID structureId,

            String departement,
            String organisationId,
            OrganisationType organisationType,
            StructureType structureType,
            List<StructureRequest.Served> communes,
            long version) {}

    @Override
    public long version() {
        return passerelle.version();
    }

    static StructureResponse of(Structure structure) {
        var sheet = structure.sheet();
        return new StructureResponse(
                sheet.source(),
                sheet.externalId(),
                sheet.nom(),
                sheet.dateMaj(),
                sheet.siret(),
                sheet.adresse(),
                sheet.complementAdresse(),
                sheet.codeInsee(),
                sheet.codePostal(),
                sheet.commune(),
                sheet.latitude(),
                sheet.longitude(),
                sheet.courriel(),
                sheet.telephone(),
                sheet.siteWeb(),
                sheet.lienSource(),
                sheet.accessibiliteLieu(),
                sheet.horairesAccueil(),
                sheet.description(),
                sheet.reseauxPorteurs(),
                partnership(structure));
    }

    private static Partnership partnership(Structure structure) {
        return new Partnership(
                structure.id(),
                structure.departement(),
                structure.organisationId(),
                structure.organisationType(),
                structure.structureType(),
                structure.communes().stream()
                        .map(served -> new StructureRequest.Served(served.code(), served.from(), served.to()))
                        .toList(),
                structure.version());
    }
}
