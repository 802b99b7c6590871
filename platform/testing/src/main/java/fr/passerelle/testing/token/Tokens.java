package fr.passerelle.testing.token;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The accounts and clients of the local realm, with the claims that they have there.
public final class Tokens {
    private static final String PORTAL = "portail";
    private static final Map<String, Token> KNOWN = Stream.of(
                    client("caf-92", "CAF", "CAF-921", "92"),
                    client("caf-59", "CAF", "CAF-591", "59"),
                    client("caf-14", "CAF", "CAF-141", "14"),
                    client("caf-52", "CAF", "CAF-521", "52"),
                    client("france-travail", "FRANCE_TRAVAIL", "FRANCE-TRAVAIL", "92", "59", "14"),
                    client("ccas-sceaux", "CCAS", "CCAS-92071", "92"),
                    client("plaine-emploi", "ASSOCIATION", "ASSO-PLAINE-EMPLOI", "92"),
                    client("integration-92", "DEPARTEMENT", "DEPARTEMENT-92", "92"),
                    account("agent-92", "DEPARTEMENT", "DEPARTEMENT-92", "92", "AGENT"),
                    account("agent-59", "DEPARTEMENT", "DEPARTEMENT-59", "59", "AGENT"),
                    account("referent-92", "DEPARTEMENT", "DEPARTEMENT-92", "92", "REFERENT"),
                    account("coordonnateur-antony", "ESPACE_INSERTION", "EI-92-ANTONY", "92", "COORDONNATEUR"),
                    account("valideur-92", "DEPARTEMENT", "DEPARTEMENT-92", "92", "VALIDEUR_DEPARTEMENT"),
                    account("gestionnaire-caf-92", "CAF", "CAF-921", "92", "GESTIONNAIRE_CONSEIL_CAF"),
                    account("statisticien-92", "DEPARTEMENT", "DEPARTEMENT-92", "92", "STATISTICIEN"),
                    account("dpo-92", "DEPARTEMENT", "DEPARTEMENT-92", "92", "DPO"),
                    account("archiviste-92", "DEPARTEMENT", "DEPARTEMENT-92", "92", "ARCHIVISTE"))
            .collect(Collectors.toMap(Token::name, Function.identity()));

    private Tokens() {}

    /// Every name that {@link #of} knows.
    public static Set<String> names() {
        return KNOWN.keySet();
    }

    /// A signed access token, ready for `Authorization: Bearer`.
    public static String of(String name) {
        return claims(name).signed();
    }

    /// The same, to be changed before it is signed: `claims("agent-92").withDepartements("14").signed()`.
    public static Token claims(String name) {
        var token = KNOWN.get(name);
        if (token == null) {
            throw new IllegalArgumentException("no account or client " + name + " in the realm");
        }
        return token;
    }

    private static Token client(String name, String type, String organisation, String... departements) {
        return token(name, name, type, organisation, List.of(departements), "SYSTEME_PARTENAIRE");
    }

    private static Token account(String name, String type, String organisation, String departement, String role) {
        return token(name, PORTAL, type, organisation, List.of(departement), role);
    }

    private static Token token(
            String name, String client, String type, String organisation, List<String> departements, String role) {
        return new Token(name, client, type, organisation, departements, List.of(role), Duration.ofHours(1));
    }
}
