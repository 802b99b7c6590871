package fr.passerelle.local.origin;

import fr.passerelle.local.Ports;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;

/// What the origin answers by itself: first page, contracts, mails. Read from files at each request, so never
/// stale.
final class Pages implements Handler<HttpServerRequest> {
    private static final String JSON = "application/json";
    private static final String HTML = "text/html; charset=utf-8";

    private final Vertx vertx;
    private final Contracts contracts;
    private final Guides guides;
    private final Ports ports;
    private final Mails mails;

    private static final String LOCKED = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'";

    /// What is answered, as what, and what its page may load.
    private record Answer(String type, Buffer body, String policy) {
        Answer(String type, Buffer body) {
            this(type, body, LOCKED);
        }
    }

    Pages(Vertx vertx, Contracts contracts, Guides guides, Ports ports, Mails mails) {
        this.vertx = vertx;
        this.contracts = contracts;
        this.guides = guides;
        this.ports = ports;
        this.mails = mails;
    }

    @Override
    public void handle(HttpServerRequest request) {
        Callable<Optional<Answer>> work = () -> answer(request);
        vertx.executeBlocking(work, false)
                .onSuccess(found ->
                        found.ifPresentOrElse(answer -> send(request, answer), () -> Problem.NOT_FOUND.answer(request)))
                .onFailure(failure -> {
                    System.err.println("A page could not be made: " + failure);
                    Problem.BAD_GATEWAY.answer(request);
                });
    }

    private Optional<Answer> answer(HttpServerRequest request) throws IOException {
        var path = Routes.path(request);
        var name = path.substring(path.lastIndexOf('/') + 1);
        return switch (path.substring(0, path.length() - name.length())) {
            case "/" -> top(name, request);
            case "/portail/" -> asset(name);
            case "/guides/" -> guides.page(name).map(Pages::html);
            case "/openapi/" -> contracts.file("openapi", name).map(body -> new Answer(JSON, body));
            case "/events/" -> contracts.file("events", name).map(body -> new Answer(JSON, body));
            case "/events/examples/" -> contracts.file("events/examples", name).map(body -> new Answer(JSON, body));
            case "/mails/" ->
                mails.raw(name.replace(".eml", "")).map(body -> new Answer("text/plain; charset=utf-8", body));
            default -> Optional.empty();
        };
    }

    private Optional<Answer> top(String name, HttpServerRequest request) throws IOException {
        return switch (name) {
            case "" -> Optional.of(html(new FirstPage(contracts, ports).render()));
            case "console" ->
                new ConsolePage(contracts, ports)
                        .render(request.getParam("api", "beneficiary"))
                        .map(text -> new Answer(HTML, Buffer.buffer(text), consolePolicy()));
            case "asyncapi.yaml" ->
                contracts.file(".", name).map(body -> new Answer("application/yaml; charset=utf-8", body));
            case "mails" -> Optional.of(html(new MailPage(mails.newest("")).render()));
            case "mails.json" -> Optional.of(new Answer(JSON, mailsAsJson(request.getParam("to", ""))));
            default -> Optional.empty();
        };
    }

    private Buffer mailsAsJson(String recipient) {
        var array = new JsonArray();
        for (var mail : mails.newest(recipient)) {
            array.add(new JsonObject()
                    .put("id", mail.id())
                    .put("channel", mail.channel())
                    .put("to", mail.to())
                    .put("from", mail.from())
                    .put("subject", mail.subject())
                    .put("receivedAt", mail.receivedAt())
                    .put("text", mail.text()));
        }
        return array.toBuffer();
    }

    /// Scripts of ours alone; a token is asked of the identity provider. Swagger UI sets styles on elements and
    /// draws its arrows as data.
    private String consolePolicy() {
        return LOCKED.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
                        .replace("img-src 'self'", "img-src 'self' data:")
                + "; script-src 'self'; connect-src 'self' http://localhost:" + ports.keycloak();
    }

    private static Optional<Answer> asset(String name) throws IOException {
        var asset = Asset.named(name).orElse(null);
        return asset == null ? Optional.empty() : Optional.of(new Answer(asset.type(), asset.content()));
    }

    private static Answer html(String text) {
        return new Answer(HTML, Buffer.buffer(text));
    }

    private static void send(HttpServerRequest request, Answer answer) {
        request.response()
                .putHeader("Content-Type", answer.type())
                .putHeader("Content-Length", String.valueOf(answer.body().length()))
                .putHeader("Cache-Control", "no-cache")
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "no-referrer")
                .putHeader("Content-Security-Policy", answer.policy())
                .end(answer.body());
    }
}
