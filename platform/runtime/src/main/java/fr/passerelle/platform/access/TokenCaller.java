package fr.passerelle.platform.access;

import java.util.Set;

/// The caller as read from one token.
record TokenCaller(
        String subject,
        String client,
        String organisationType,
        String organisationId,
        Set<String> departements,
        Set<String> roles,
        Set<String> permissions)
        implements Caller {

    TokenCaller {
        departements = Set.copyOf(departements);
        roles = Set.copyOf(roles);
        permissions = Set.copyOf(permissions);
    }
}
