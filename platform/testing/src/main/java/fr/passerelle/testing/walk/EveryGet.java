package fr.passerelle.testing.walk;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.contract.Json;
import fr.passerelle.testing.repository.Repository;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Every GET of one document, called with one token and known values for the parameters.
///
/// A parameter without a value fails the walk: whoever adds an endpoint says how to reach it, or why it is left out.
public final class EveryGet {
    private final JsonNode document;
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> leftOut = new HashMap<>();
    private @Nullable String token;
    private String origin = "";

    EveryGet(JsonNode document) {
        this.document = document;
    }

    /// @param service name of the committed document
    public static EveryGet of(String service) {
        return of(Repository.root().resolve("docs/contracts/openapi/" + service + ".json"));
    }

    public static EveryGet of(Path document) {
        return new EveryGet(Json.tree(document));
    }

    public EveryGet bearing(String accessToken) {
        token = accessToken;
        return this;
    }

    /// @param address of the origin, where it is not the application under test
    public EveryGet at(String address) {
        origin = address;
        return this;
    }

    /// A value for a parameter of this name wherever it stands.
    public EveryGet with(String parameter, Object value) {
        values.put(parameter, value.toString());
        return this;
    }

    /// A value for a parameter of one path, before that of {@link #with(String, Object)}.
    public EveryGet with(String path, String parameter, Object value) {
        values.put(path + " " + parameter, value.toString());
        return this;
    }

    /// @param reason why no value can reach it
    public EveryGet leavingOut(String path, String reason) {
        leftOut.put(path, reason);
        return this;
    }

    public List<Answer> walk() {
        var answers = new ArrayList<Answer>();
        each(answers::add);
        return answers;
    }

    /// With the token of another tenant: lists show nothing of it, and what it has cannot be found.
    public void assertThatNothingIsToldOf(String tenant, Collection<String> known) {
        each(answer -> {
            if (!answer.isShared()) {
                assertThat(answer.status()).as(answer.path()).isEqualTo(answer.isOfOneTenant() ? 404 : 200);
                assertThat(answer.told())
                        .as(answer.path())
                        .doesNotContain("\"" + tenant + "\"")
                        .doesNotContain(known);
            }
        });
    }

    /// @param audited paths that left a trace
    /// @param silent the others
    public record Trail(List<String> audited, List<String> silent) {}

    /// Which paths leave a trace, all of them found.
    ///
    /// @param traces how many there are by now
    public Trail trail(LongSupplier traces) {
        var trail = new Trail(new ArrayList<>(), new ArrayList<>());
        var before = new AtomicLong(traces.getAsLong());
        each(answer -> {
            assertThat(answer.isFound()).as(answer.path() + " " + answer.body()).isTrue();
            var after = traces.getAsLong();
            (after > before.getAndSet(after) ? trail.audited : trail.silent).add(answer.path());
        });
        return trail;
    }

    /// @param judge called right after each answer, for what must be seen between two calls
    public void each(Consumer<Answer> judge) {
        var calls = calls();
        var unreachable = calls.stream()
                .flatMap(call -> call.missing().stream().map(name -> call.path() + " lacks a value for " + name))
                .toList();
        if (!unreachable.isEmpty()) {
            throw new AssertionError(String.join("\n", unreachable));
        }
        if (calls.isEmpty()) {
            throw new AssertionError("the document has no GET: nothing was proved");
        }
        calls.stream().map(this::answer).forEach(judge);
    }

    private List<Call> calls() {
        return document.path("paths").properties().stream()
                .filter(path -> path.getValue().has("get") && !leftOut.containsKey(path.getKey()))
                .map(path -> call(path.getKey(), path.getValue()))
                .toList();
    }

    private Call call(String path, JsonNode item) {
        var get = item.get("get");
        var parameters = Stream.of(item.path("parameters"), get.path("parameters"))
                .flatMap(list -> list.valueStream())
                .map(this::resolved)
                .filter(parameter -> parameter.path("required").asBoolean())
                .filter(parameter -> !parameter.path("in").asString().equals("header"))
                .toList();
        var given = parameters.stream()
                .filter(parameter -> value(path, parameter) != null)
                .collect(toMap(Function.identity(), parameter -> String.valueOf(value(path, parameter))));
        var missing = parameters.stream()
                .filter(parameter -> value(path, parameter) == null)
                .map(parameter -> parameter.path("name").asString())
                .toList();
        return new Call(path, given, missing, get.path("x-tenant").asString("").equals("shared"));
    }

    private JsonNode resolved(JsonNode parameter) {
        return parameter.has("$ref")
                ? document.at(parameter.get("$ref").asString().substring(1))
                : parameter;
    }

    private @Nullable String value(String path, JsonNode parameter) {
        var name = parameter.path("name").asString();
        return values.getOrDefault(path + " " + name, values.get(name));
    }

    private Answer answer(Call call) {
        RequestSpecification request = RestAssured.given();
        if (token != null) {
            request.auth().oauth2(token);
        }
        call.given().forEach((parameter, value) -> {
            var name = parameter.path("name").asString();
            if (parameter.path("in").asString().equals("path")) {
                request.pathParam(name, value);
            } else {
                request.queryParam(name, value);
            }
        });
        var response = request.get(origin + call.path());
        return new Answer(call.path(), response.statusCode(), response.asString(), call.isShared());
    }

    private record Call(String path, Map<JsonNode, String> given, List<String> missing, boolean isShared) {}
}
