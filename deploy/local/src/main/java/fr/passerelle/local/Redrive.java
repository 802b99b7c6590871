package fr.passerelle.local;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/// Asks services to send again what they parked.
record Redrive(LocalPlatform platform) {
    void run(List<String> wanted) {
        var unknown = wanted.stream()
                .filter(name -> !platform.services().contains(name))
                .toList();
        if (!unknown.isEmpty()) {
            throw new PlatformFailure("No such service: %s; there are %s".formatted(unknown, platform.services()));
        }
        for (var service : wanted.isEmpty() ? platform.services() : wanted) {
            System.out.printf("%s: %s%n", service, redrive(service));
        }
    }

    private String redrive(String service) {
        var request = HttpRequest.newBuilder(platform.management(service).resolve("/q/passerelle/redrive"))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new PlatformFailure(
                        "%s refused (status %d): %s".formatted(service, answer.statusCode(), answer.body()));
            }
            return answer.body().isBlank() ? "done" : answer.body();
        } catch (IOException e) {
            throw new PlatformFailure(service + " does not answer: run make up", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformFailure("Interrupted while asking " + service, e);
        }
    }
}
