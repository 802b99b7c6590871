package fr.passerelle.beneficiary.rsascale;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What `rsa.scale` sets, each under its code in lower case with hyphens, and how its value is written.
public enum Parameter {
    MONTANT_BASE(Form.AMOUNT),
    VALIDITE_MOIS(Form.WHOLE),
    MAJORATION_DEUXIEME_PERSONNE(Form.RATE),
    MAJORATION_PERSONNE_SUIVANTE(Form.RATE),
    MAJORATION_PERSONNE_SUPPLEMENTAIRE(Form.RATE),
    ENFANT_LIMITE_RESSOURCES(Form.RATE),
    ENFANT_AGE(Form.WHOLE),
    AGE_MINIMUM(Form.WHOLE),
    RSA_JEUNE_AGE_DEPASSE(Form.WHOLE),
    RSA_JEUNE_AGE_LIMITE(Form.WHOLE),
    MAJORATION_ISOLEMENT_BASE(Form.RATE),
    MAJORATION_ISOLEMENT_ENFANT(Form.RATE),
    MAJORATION_ISOLEMENT_AGE_BENJAMIN(Form.WHOLE),
    FORFAIT_LOGEMENT_1(Form.RATE),
    FORFAIT_LOGEMENT_2(Form.RATE),
    FORFAIT_LOGEMENT_3(Form.RATE),
    ACTIVITE_CUMUL(Form.SHARE),
    MONTANT_MINIMUM(Form.AMOUNT),
    ABATTEMENT_INTERRUPTION(Form.WHOLE),
    MINIMA_SOCIAUX(Form.WORDS),
    PERIODE_REFERENCE(Form.WORDS),
    PERIODE_ANTICIPEE(Form.WORDS),
    PRESTATIONS_FAMILIALES(Form.WORDS),
    ASF_PLAFOND_ENFANT(Form.RATE),
    BMAF(Form.AMOUNT),
    SEJOUR_EEE_ANNEES(Form.YEARS),
    SEJOUR_TITRE_ANNEES(Form.YEARS),
    PAYS_EEE_SUISSE(Form.WORDS),
    DEPARTEMENTS_NON_ESTIMES(Form.WORDS),
    DROITS_DEVOIRS_REVENU(Form.AMOUNT),
    FRANCE_TRAVAIL(Form.WORDS);

    /// How a value is written; beyond these decimals an estimate would have to round.
    enum Form {
        AMOUNT("\\d{1,5}(\\.\\d{1,2})?"),
        RATE("[01](\\.\\d{1,5})?"),
        SHARE("0(\\.\\d{1,2})?"),
        WHOLE("\\d{1,4}"),
        YEARS("\\d{1,2}(\\.\\d{1,2})?"),
        WORDS("[\\w.-]+( [\\w.-]+)*");

        private final String pattern;

        Form(String pattern) {
            this.pattern = pattern;
        }
    }

    private static final Map<String, Parameter> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Parameter::code, Function.identity()));

    private final Form form;

    Parameter(Form form) {
        this.form = form;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isWritten(String value) {
        return value.matches(form.pattern);
    }

    static @Nullable Parameter byCode(String code) {
        return BY_CODE.get(code);
    }
}
