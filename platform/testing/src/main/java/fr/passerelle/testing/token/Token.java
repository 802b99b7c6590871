package fr.passerelle.testing.token;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// What an access token says, before it is signed.
///
/// @param name account or client id, the token's subject
/// @param client client that asked for the token (`azp`)
public record Token(
        String name,
        String client,
        String organisationType,
        String organisationId,
        List<String> departements,
        List<String> roles,
        Duration lifetime) {

    private static final String ISSUER = "https://server.example.com"; // of OidcWiremockTestResource
    private static final String KEY_ID = "1";

    public Token {
        departements = List.copyOf(departements);
        roles = List.copyOf(roles);
    }

    public Token withDepartements(String... codes) {
        return new Token(name, client, organisationType, organisationId, List.of(codes), roles, lifetime);
    }

    public Token withRoles(String... names) {
        return new Token(name, client, organisationType, organisationId, departements, List.of(names), lifetime);
    }

    public Token withOrganisation(String type, String id) {
        return new Token(name, client, type, id, departements, roles, lifetime);
    }

    /// @param duration negative for a token that has expired
    public Token lasting(Duration duration) {
        return new Token(name, client, organisationType, organisationId, departements, roles, duration);
    }

    /// The token as the test's provider signs it.
    public String signed() {
        return claims().jws().keyId(KEY_ID).sign("privateKey.jwk");
    }

    /// The same token, signed with a key that the provider does not know.
    public String forged() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return claims().jws().keyId(KEY_ID).sign(generator.generateKeyPair().getPrivate());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private JwtClaimsBuilder claims() {
        var now = System.currentTimeMillis() / 1000; // tokens live in real time, whatever the clock under test says
        return Jwt.subject(name)
                .issuer(ISSUER)
                .audience("passerelle")
                .preferredUserName(name)
                .issuedAt(now + Math.min(0, lifetime.toSeconds() * 2))
                .expiresAt(now + lifetime.toSeconds())
                .claim("typ", "Bearer")
                .claim("azp", client)
                .claim("organisation_type", organisationType)
                .claim("organisation_id", organisationId)
                .claim("departements", departements)
                .claim("realm_access", Map.of("roles", roles));
    }
}
