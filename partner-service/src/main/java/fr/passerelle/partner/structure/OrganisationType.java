package fr.passerelle.partner.structure;

/// What an organisation is, as access tokens say it.
public enum OrganisationType {
    DEPARTEMENT,
    CAF,
    FRANCE_TRAVAIL,
    CCAS,
    ESPACE_INSERTION,
    ASSOCIATION;

    /// Whoever is neither the Département, its espace insertion nor France Travail follows people as a delegate.
    public boolean isDelegate() {
        return switch (this) {
            case DEPARTEMENT, ESPACE_INSERTION, FRANCE_TRAVAIL -> false;
            case CAF, CCAS, ASSOCIATION -> true;
        };
    }
}
