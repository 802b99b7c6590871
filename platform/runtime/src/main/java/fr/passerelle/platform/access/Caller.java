package fr.passerelle.platform.access;

import java.util.Set;

/// Who calls, as the access token says. Injected where it is needed, and read anew for each request.
public interface Caller {
    /// Claim `sub`.
    String subject();

    /// Claim `azp`: the program through which the call comes.
    String client();

    /// DEPARTEMENT, CAF, FRANCE_TRAVAIL, CCAS, ESPACE_INSERTION or ASSOCIATION.
    String organisationType();

    String organisationId();

    /// Codes of the départements of the token, the only ones that the caller sees.
    Set<String> departements();

    /// Roles of the token, without the permissions that they give.
    Set<String> roles();

    /// What these roles may do in this service, for an organisation of this type.
    Set<String> permissions();

    default boolean isFrom(String type) {
        return organisationType().equals(type);
    }

    default boolean may(String permission) {
        return permissions().contains(permission);
    }
}
