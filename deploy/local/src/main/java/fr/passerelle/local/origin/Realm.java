package fr.passerelle.local.origin;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who may sign in, read from the file that the realm is imported from.
record Realm(JsonObject json) {
    /// @param title what it is, in French
    /// @param departements codes, joined for reading
    record Party(String id, String title, String organisation, String role, String departements) {}

    static Realm read() throws IOException {
        return new Realm(new JsonObject(Resource.text("realm/passerelle-realm.json")));
    }

    List<Party> people() {
        return objects("users")
                .filter(user -> user.containsKey("attributes"))
                .map(this::person)
                .toList();
    }

    /// Clients that stand for a partner's system: those that carry an organisation of their own.
    List<Party> systems() {
        return objects("clients")
                .filter(client -> client.getBoolean("serviceAccountsEnabled", false))
                .filter(client -> !claim(client, "organisation_id").isEmpty())
                .map(client -> new Party(
                        client.getString("clientId"),
                        client.getString("name"),
                        claim(client, "organisation_id"),
                        "SYSTEME_PARTENAIRE",
                        join(new JsonArray(claim(client, "departements")))))
                .toList();
    }

    private Party person(JsonObject user) {
        var attributes = user.getJsonObject("attributes");
        var roles = user.getJsonArray("realmRoles");
        return new Party(
                user.getString("username"),
                stream(json.getJsonObject("roles").getJsonArray("realm"))
                        .filter(role -> roles.contains(role.getString("name")))
                        .map(role -> role.getString("description"))
                        .collect(Collectors.joining(", ")),
                join(attributes.getJsonArray("organisation_id")),
                join(roles),
                join(attributes.getJsonArray("departements")));
    }

    private static String claim(JsonObject client, String name) {
        return stream(client.getJsonArray("protocolMappers", new JsonArray()))
                .filter(mapper -> name.equals(mapper.getString("name")))
                .map(mapper -> mapper.getJsonObject("config").getString("claim.value", ""))
                .findFirst()
                .orElse("");
    }

    private Stream<JsonObject> objects(String name) {
        return stream(json.getJsonArray(name));
    }

    private static Stream<JsonObject> stream(JsonArray array) {
        return array.stream().map(JsonObject.class::cast);
    }

    private static String join(JsonArray values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
