package fr.passerelle.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Map;

/// A service at its own port, without the origin before it, by the client of the JDK that costs the least: it runs
/// on the cores that it measures.
///
/// @param port of the service
/// @param token sent with each request
record ServiceDoor(int port, String token) {
    /// @return the answer's body
    String get(String path) {
        return send("GET", path, Map.of(), "");
    }

    String post(String path, Map<String, String> headers, String body) {
        return send("POST", path, headers, body);
    }

    private String send(String method, String path, Map<String, String> headers, String body) {
        try {
            var connection = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
            connection.setRequestMethod(method);
            connection.setRequestProperty("Authorization", "Bearer " + token);
            headers.forEach(connection::setRequestProperty);
            if (!body.isEmpty()) {
                connection.setDoOutput(true);
                connection.setRequestProperty("Content-Type", "application/json");
                try (var out = connection.getOutputStream()) {
                    out.write(body.getBytes(UTF_8));
                }
            }
            if (connection.getResponseCode() > 201) {
                throw new IllegalStateException(method + " " + path + " answers " + connection.getResponseCode());
            }
            try (var in = connection.getInputStream()) {
                return new String(in.readAllBytes(), UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
