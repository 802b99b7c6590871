package fr.passerelle.demo.partner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.passerelle.local.LocalPlatform;
import fr.passerelle.local.Ports;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// The platform as a partner reaches it. A token outlives a run, so each partner asks for one once.
public final class Passerelle implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int STALE = 412;

    private final LocalPlatform platform;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Map<Partner, String> tokens = new ConcurrentHashMap<>();

    public Passerelle(LocalPlatform platform) {
        this.platform = platform;
    }

    public Answer get(Partner as, String path) {
        return send(request(as, path).GET());
    }

    /// @param headers names and values in turn
    public Answer post(Partner as, String path, Map<String, ?> body, String... headers) {
        var request = request(as, path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json(body)));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    public Answer post(Partner as, String path, String... headers) {
        var request = request(as, path).POST(HttpRequest.BodyPublishers.noBody());
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /// Something new, under a key of its own.
    ///
    /// @param body JSON as it is sent
    public Answer create(Partner as, String path, String body) {
        return send(request(as, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /// An act on what stands, in the version that is read just before. It is read again where a clock of the service
    /// made a newer one meanwhile.
    ///
    /// @param act last part of the path, for example `validation`
    /// @param body JSON as it is sent
    public Answer act(Partner as, String resource, String act, String body) {
        var answer = actOnce(as, resource, act, body);
        return answer.status() == STALE ? actOnce(as, resource, act, body) : answer;
    }

    private Answer actOnce(Partner as, String resource, String act, String body) {
        var version = get(as, resource).expect("Lire " + resource, 200).etag();
        return send(request(as, resource + "/" + act)
                .header("Content-Type", "application/json")
                .header("If-Match", version)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public Answer act(Partner as, String resource, String act) {
        return act(as, resource, act, "{}");
    }

    /// Moves the clock of every service of the local run, as months pass in a demonstration.
    public void clock(Map<String, ?> order) {
        for (var service : Ports.SERVICES) {
            var address = "http://127.0.0.1:%d/q/passerelle/clock"
                    .formatted(platform.ports().management(service));
            send(HttpRequest.newBuilder(URI.create(address))
                            .timeout(PATIENCE)
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(json(order))))
                    .expect("Déplacer l'horloge de " + service, 200, 204);
        }
    }

    /// Streams a file, as it may be larger than memory.
    public Answer postFile(Partner as, String path, Path file) {
        try {
            return send(request(as, path)
                    .header("Content-Type", "application/xml")
                    .POST(HttpRequest.BodyPublishers.ofFile(file)));
        } catch (FileNotFoundException e) {
            throw new StepFailed("Le fichier " + file + " n'existe pas ou ne se lit pas.", e);
        }
    }

    /// The mails that the local platform caught for an address, newest first.
    public JsonNode mailsTo(String address) {
        var query = "/mails.json?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
        return send(HttpRequest.newBuilder(platform.origin().resolve(query))
                        .timeout(PATIENCE)
                        .GET())
                .expect("Lire les courriels reçus", 200)
                .json();
    }

    private HttpRequest.Builder request(Partner as, String path) {
        return HttpRequest.newBuilder(URI.create(platform.origin() + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + tokens.computeIfAbsent(as, this::token));
    }

    private String token(Partner partner) {
        return partner.isSystem() ? platform.clientToken(partner.name()) : platform.accountToken(partner.name());
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            return Answer.of(http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new StepFailed("La plateforme ne répond pas sur " + platform.origin() + " : lancez make up.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StepFailed("Interrompu pendant une requête.", e);
        }
    }

    private static String json(Map<String, ?> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A body that cannot be written as JSON", e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
