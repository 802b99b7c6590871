package fr.passerelle.contract.rule;

import java.util.Locale;

/// Kinds of contract, each with its own cap and deadlines.
public enum CerType {
    CER,
    CONTRAT_ENGAGEMENT,
    ACCOMPAGNEMENT_GLOBAL;

    /// As the codes of parameters write it.
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
