package fr.passerelle.testing.token;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.contract.Json;
import fr.passerelle.testing.repository.Repository;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Tokens of tests must say what the local realm says, or a right proved here is refused there.
class RealmTest {
    private final JsonNode realm =
            Json.tree(Repository.root().resolve("deploy/local/src/main/resources/realm/passerelle-realm.json"));

    @Test
    void tokens_say_what_the_local_realm_says() {
        // Given
        var expected = new TreeMap<String, List<String>>();
        realm.path("clients").forEach(client -> clientClaims(client, expected));
        realm.path("users").forEach(user -> userClaims(user, expected));
        // When
        var minted = new TreeMap<String, List<String>>();
        Tokens.names().stream().map(Tokens::claims).forEach(token -> minted.put(token.name(), claims(token)));
        // Then
        assertThat(minted).containsExactlyEntriesOf(expected);
    }

    private void clientClaims(JsonNode client, Map<String, List<String>> claims) {
        var mapped = new TreeMap<String, String>();
        client.path("protocolMappers")
                .forEach(mapper -> mapped.put(
                        mapper.path("config").path("claim.name").asString(""),
                        mapper.path("config").path("claim.value").asString("")));
        if (!mapped.getOrDefault("organisation_id", "").isEmpty()) {
            var name = client.path("clientId").asString();
            var departements =
                    Json.tree(mapped.getOrDefault("departements", "[]")).valueStream();
            claims.put(
                    name,
                    List.of(
                            mapped.getOrDefault("organisation_type", ""),
                            mapped.getOrDefault("organisation_id", ""),
                            departements.map(JsonNode::asString).toList().toString(),
                            rolesOf("service-account-" + name)));
        }
    }

    private void userClaims(JsonNode user, Map<String, List<String>> claims) {
        var attributes = user.path("attributes");
        if (attributes.has("organisation_id")) {
            var name = user.path("username").asString();
            claims.put(
                    name,
                    List.of(
                            attributes.at("/organisation_type/0").asString(),
                            attributes.at("/organisation_id/0").asString(),
                            strings(attributes.path("departements")),
                            rolesOf(name)));
        }
    }

    private String rolesOf(String account) {
        return realm.path("users")
                .valueStream()
                .filter(user -> user.path("username").asString().equals(account))
                .map(user -> strings(user.path("realmRoles")))
                .findFirst()
                .orElse("[]");
    }

    private static List<String> claims(Token token) {
        return List.of(
                token.organisationType(),
                token.organisationId(),
                token.departements().toString(),
                token.roles().toString());
    }

    private static String strings(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList().toString();
    }
}
