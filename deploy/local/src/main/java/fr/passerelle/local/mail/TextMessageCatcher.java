package fr.passerelle.local.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;

/// A provider of text messages that sends none: it takes forms with `to`, `from`, `text` and `id`.
final class TextMessageCatcher {
    private final MailFolder folder;

    TextMessageCatcher(MailFolder folder) {
        this.folder = folder;
    }

    void listenOn(int port) throws IOException {
        // an answer without a body waits 40 ms otherwise, for an acknowledgement that comes with the next request
        System.setProperty("sun.net.httpserver.nodelay", "true");
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestMethod().equals("POST")) {
                exchange.sendResponseHeaders(405, -1);
                return;
            }
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var fields = fields(body);
            if (!fields.containsKey("to") || !fields.containsKey("text")) {
                exchange.sendResponseHeaders(400, -1);
                return;
            }
            folder.keep(new TextMessage(
                    fields.getOrDefault("to", ""),
                    fields.getOrDefault("from", ""),
                    fields.getOrDefault("text", ""),
                    body));
            exchange.sendResponseHeaders(202, -1);
        }
    }

    /// @param raw the form as it was posted
    record TextMessage(String to, String from, String text, String raw) {}

    private static Map<String, String> fields(String form) {
        var fields = new HashMap<String, String>();
        for (var field : form.split("&", -1)) {
            var parts = field.split("=", 2);
            fields.put(parts[0], parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return fields;
    }
}
