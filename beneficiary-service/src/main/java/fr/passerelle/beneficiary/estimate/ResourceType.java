package fr.passerelle.beneficiary.estimate;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What somebody may have received, in the words of the Caf. What is absent here is no resource (CASF, art. R262-11).
public enum ResourceType {
    SALAIRE(ResourceFamily.ACTIVITY),
    CHOMAGE_PARTIEL(ResourceFamily.ACTIVITY),
    REMUNERATION_APPRENTI(ResourceFamily.ACTIVITY),
    VOLONTARIAT(ResourceFamily.ACTIVITY),
    STAGE_FORMATION_PRO(ResourceFamily.ACTIVITY),
    BOURSE_RECHERCHE(ResourceFamily.ACTIVITY),
    AUTO_ENTREPRENEUR(ResourceFamily.ACTIVITY),
    INDEMNITES_JOURNALIERES_ACTIVITE(ResourceFamily.ACTIVITY),
    CHOMAGE(ResourceFamily.REPLACEMENT),
    RETRAITE(ResourceFamily.REPLACEMENT),
    INDEMNITES_JOURNALIERES(ResourceFamily.OTHER),
    PENSION_INVALIDITE(ResourceFamily.OTHER),
    PENSION_ALIMENTAIRE_RECUE(ResourceFamily.OTHER),
    PRESTATION_COMPENSATOIRE(ResourceFamily.OTHER),
    GAINS_EXCEPTIONNELS(ResourceFamily.OTHER),
    SECURISATION_PROFESSIONNELLE(ResourceFamily.OTHER),
    VICTIME_AMIANTE(ResourceFamily.OTHER),
    PRIME_REPRISE_ACTIVITE(ResourceFamily.OTHER),
    REVENUS_PATRIMOINE(ResourceFamily.OTHER),
    ASS(ResourceFamily.MINIMUM),
    AAH(ResourceFamily.MINIMUM),
    CAAH(ResourceFamily.MINIMUM),
    ASI(ResourceFamily.MINIMUM),
    TNS(ResourceFamily.SELF_EMPLOYED);

    private static final Map<String, ResourceType> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Enum::name, Function.identity()));

    private final ResourceFamily family;

    ResourceType(ResourceFamily family) {
        this.family = family;
    }

    public ResourceFamily family() {
        return family;
    }

    /// Takes the place of an activity that stopped (CASF, art. R262-13).
    boolean isSubstitute() {
        return switch (this) {
            case CHOMAGE, RETRAITE, INDEMNITES_JOURNALIERES, INDEMNITES_JOURNALIERES_ACTIVITE -> true;
            default -> false;
        };
    }

    public static Optional<ResourceType> byCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
