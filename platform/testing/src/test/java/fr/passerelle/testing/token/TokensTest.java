package fr.passerelle.testing.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.testing.resource.OidcResource;
import io.restassured.RestAssured;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class TokensTest {
    @Test
    void a_client_bears_its_organisation_and_its_departements() {
        assertThat(payload(Tokens.of("caf-92")))
                .contains("\"organisation_id\":\"CAF-921\"")
                .contains("\"organisation_type\":\"CAF\"")
                .contains("\"departements\":[\"92\"]")
                .contains("\"realm_access\":{\"roles\":[\"SYSTEME_PARTENAIRE\"]}")
                .contains("\"azp\":\"caf-92\"");
    }

    @Test
    void an_account_comes_through_the_portal() {
        assertThat(payload(Tokens.of("agent-59"))).contains("\"azp\":\"portail\"", "\"AGENT\"");
    }

    @Test
    void a_forged_token_says_the_same_under_another_signature() {
        // Given
        var token = Tokens.claims("dpo-92");
        // When
        var forged = token.forged();
        // Then
        assertThat(payload(forged)).contains("\"sub\":\"dpo-92\"");
        assertThat(forged.split("\\.", -1)[2]).isNotEqualTo(token.signed().split("\\.", -1)[2]);
    }

    @Test
    void an_unknown_name_is_refused() {
        assertThatThrownBy(() -> Tokens.of("nobody")).hasMessageContaining("nobody");
    }

    @Test
    void the_provider_publishes_the_key_and_the_issuer() {
        // Given
        var provider = new OidcResource();
        // When
        var settings = provider.start();
        try {
            var discovery = RestAssured.get(settings.get("PASSERELLE_OIDC_URL") + "/.well-known/openid-configuration");
            // Then
            assertThat(discovery.statusCode()).isEqualTo(200);
            assertThat(payload(Tokens.of("caf-92")))
                    .contains(discovery.path("issuer").toString());
        } finally {
            provider.stop();
        }
    }

    private static String payload(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8);
    }
}
