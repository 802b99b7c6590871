package fr.passerelle.partner.action;

/// For one person at a time, or for several together.
public enum ActionFormat {
    INDIVIDUELLE,
    COLLECTIVE
}
