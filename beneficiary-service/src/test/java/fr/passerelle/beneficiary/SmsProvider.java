package fr.passerelle.beneficiary;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.microprofile.config.ConfigProvider;

/// A provider of text messages over real HTTP: it takes what is posted with the key of the account, and refuses the
/// numbers that end in 00 for good and those that end in 99 once. Those that end in 98 it begins to answer once, and
/// never ends.
public final class SmsProvider implements QuarkusTestResourceLifecycleManager {
    private static final String PORT = "test.sms.port";

    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final List<String> stalledOnce = new CopyOnWriteArrayList<>();
    private final List<String> failedOnce = new CopyOnWriteArrayList<>();
    private HttpServer server;

    public SmsProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Map<String, String> start() {
        server.createContext("/messages", this::answer);
        server.start();
        var port = server.getAddress().getPort();
        return Map.of(
                "PASSERELLE_SMS_URL",
                "http://127.0.0.1:" + port + "/messages",
                "passerelle.beneficiary.sms.headers.\"X-Api-Key\"",
                "fictive",
                "passerelle.beneficiary.sms.reference",
                "/message/id",
                "passerelle.beneficiary.notices.first-retry",
                "PT1S",
                PORT,
                String.valueOf(port));
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    /// What a phone has received, as the provider was sent it: the server may live in another class loader.
    public static List<String> to(String phone) {
        var port = ConfigProvider.getConfig().getValue(PORT, Integer.class);
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/messages"))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString())
                    .body()
                    .lines()
                    .filter(line -> line.contains(phone))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("GET")) {
            answer(exchange, 200, String.join("\n", taken));
            return;
        }
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var number = body.replaceAll(".*\"to\":\"([^\"]*)\".*", "$1");
        if (!"fictive".equals(exchange.getRequestHeaders().getFirst("X-Api-Key")) || number.endsWith("00")) {
            answer(exchange, 400, "{}");
        } else if (number.endsWith("99") && failedOnce.stream().noneMatch(number::equals)) {
            failedOnce.add(number);
            answer(exchange, 503, "");
        } else if (number.endsWith("98") && stalledOnce.stream().noneMatch(number::equals)) {
            stalledOnce.add(number);
            exchange.sendResponseHeaders(202, 50);
        } else {
            taken.add(body);
            answer(exchange, 202, "{\"message\":{\"id\":\"sms-" + taken.size() + "\"}}");
        }
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }
}
