package fr.passerelle.partner.structure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What everybody may read of a structure, in the words of data·inclusion v1.
///
/// @param externalId `id` of data·inclusion, the same in every directory
@Embeddable
public record Sheet(
        String source,
        @Column(name = "external_id") String externalId,
        String nom,
        @Column(name = "date_maj") LocalDate dateMaj,
        @Nullable String siret,
        @Nullable String adresse,
        @Column(name = "complement_adresse") @Nullable String complementAdresse,
        @Column(name = "code_insee") @Nullable String codeInsee,
        @Column(name = "code_postal") @Nullable String codePostal,
        @Nullable String commune,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String courriel,
        @Nullable String telephone,
        @Column(name = "site_web") @Nullable String siteWeb,
        @Column(name = "lien_source") @Nullable String lienSource,
        @Column(name = "accessibilite_lieu") @Nullable String accessibiliteLieu,
        @Column(name = "horaires_accueil") @Nullable String horairesAccueil,
        @Nullable String description,
        @Column(name = "reseaux_porteurs") List<String> reseauxPorteurs) {}
