package fr.passerelle.beneficiary.person.api;

import fr.passerelle.platform.geography.OfficialGeographicCode;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is looked for; in a body, because an identifier belongs in no address.
@Schema(
        name = "BeneficiarySearch",
        description =
                "Un seul critère parmi nir, ntt, matricule, franceTravailId, departementNumber, numeroDemandeRsa et name. "
                        + "La date de naissance et la commune précisent une recherche par nom.")
public record BeneficiarySearch(
        @Nullable @Size(max = 30) @Schema(description = "Numéro de sécurité sociale, avec ou sans la clé")
        String nir,

        @Nullable @Size(max = 30) @Schema(description = "Matricule Caf ou MSA")
        String matricule,

        @Nullable @Size(max = 20) String franceTravailId,
        @Nullable @Size(max = 11) String numeroDemandeRsa,

        @Nullable @Size(max = 50) @Schema(description = "Numéro technique temporaire de qui n'a pas de NIR")
        String ntt,

        @Nullable @Size(max = 40) @Schema(description = "Numéro de la personne dans le logiciel du Département")
        String departementNumber,

        @Nullable @Size(min = 2, max = 120) @Schema(description = "Nom et prénom, dans l'ordre que l'on veut, avec ou sans accents")
        String name,

        @Nullable LocalDate birthDate,

        @Nullable @Pattern(regexp = OfficialGeographicCode.COMMUNE, message = OfficialGeographicCode.COMMUNE_MESSAGE) String communeCode) {

    /// Exactly one of the criteria.
    boolean hasOneCriterion() {
        return Stream.of(nir, matricule, franceTravailId, numeroDemandeRsa, ntt, departementNumber, name)
                        .filter(Objects::nonNull)
                        .count()
                == 1;
    }
}
