package fr.passerelle.scheduling.invitation;

/// Why a person waits for an invitation.
public enum ListingReason {
    /// no espace insertion serves their commune
    COMMUNE_NON_RATTACHEE,
    /// the site has no accepted planning for it
    PLANNING_NON_NEGOCIE,
    /// every seat is taken or promised
    CAPACITE_ATTEINTE
}
