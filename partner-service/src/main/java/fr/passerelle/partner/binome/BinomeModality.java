package fr.passerelle.partner.binome;

/// How two professionals follow a person together.
public enum BinomeModality {
    ACCOMPAGNEMENT_GLOBAL
}
