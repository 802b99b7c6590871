package fr.passerelle.platform.access;

import java.util.Set;

/// Who calls, as the access token says (claims `sub`, `azp`, `organisation_type`, `organisation_id`, `departements`,
/// `realm_access.roles`).
///
/// @param organisationType DEPARTEMENT, CAF, FRANCE_TRAVAIL, CCAS, ESPACE_INSERTION or ASSOCIATION
/// @param departements codes of the départements of the token, the only ones that the caller sees
public record Caller(
        String subject,
        String client,
        String organisationType,
        String organisationId,
        Set<String> departements,
        Set<String> roles) {

    public Caller {
        departements = Set.copyOf(departements);
        roles = Set.copyOf(roles);
    }

    public boolean isFrom(String type) {
        return organisationType.equals(type);
    }
}
