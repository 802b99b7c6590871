package fr.passerelle.local;

import fr.passerelle.local.component.Keycloak;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/// Gets tokens the way a partner's system does; passwords and secrets are those of the local realm.
record Credentials(Ports ports) {
    String ofClient(String client) {
        return token(
                Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", client + "-secret"));
    }

    /// By a client that exists in the local realm alone: elsewhere people sign in with their browser.
    String ofAccount(String account) {
        return token(
                Map.of("grant_type", "password", "client_id", "jeton-local", "username", account, "password", account));
    }

    private String token(Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(Keycloak.tokens(ports)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            var json = new JsonObject(answer.body());
            if (answer.statusCode() != 200) {
                throw new PlatformFailure("No token: " + json.getString("error_description", json.getString("error")));
            }
            return json.getString("access_token");
        } catch (IOException e) {
            throw new PlatformFailure(
                    "No token: Keycloak does not answer on port %d, run make up".formatted(ports.keycloak()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformFailure("Interrupted while asking for a token", e);
        }
    }
}
