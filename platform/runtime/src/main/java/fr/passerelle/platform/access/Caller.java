package fr.passerelle.platform.access;

import fr.passerelle.platform.problem.Refusal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

    /// The département that a request concerns.
    ///
    /// @param told may be left out by a token of one département
    default String departement(@Nullable String told) {
        var own = departements();
        if (told == null && own.size() == 1) {
            return own.iterator().next();
        }
        if (told == null || !own.contains(told)) {
            throw new Refusal(Refusal.Kind.INVALID, "departement-out-of-scope");
        }
        return told;
    }

    default boolean isFrom(String type) {
        return organisationType().equals(type);
    }

    default boolean may(String permission) {
        return permissions().contains(permission);
    }
}
