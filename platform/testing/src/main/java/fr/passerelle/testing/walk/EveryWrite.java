package fr.passerelle.testing.walk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.contract.Json;
import fr.passerelle.testing.repository.Repository;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Every POST and PUT of one document, sent what must not be: a form that is right, or looks so, spoilt in every
/// place and way that can be thought of. Each is refused in French, the field and the rule are named, and nothing
/// of the form is repeated by the answer or the log. A new endpoint is covered at birth, by a form made from its
/// schema.
public final class EveryWrite {
    /// Stands in every free text of the forms that are made from schemas.
    public static final String WORD = "Inoubliable";

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern ENGLISH = Pattern.compile("\\b(the|must|should|cannot|invalid|expected|unknown)\\b");
    private static final String PROBLEM = "urn:passerelle:problem:";

    private final JsonNode document;
    private final List<String> tokens;
    private final Map<String, String> forms = new HashMap<>();
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> callers = new HashMap<>();
    private final Map<String, String> versions = new HashMap<>();
    private final Set<String> secrets = new HashSet<>(Set.of(WORD));
    private final Set<String> harmless = new HashSet<>();
    private final AtomicInteger number = new AtomicInteger();
    private boolean takesEach;

    private EveryWrite(JsonNode document, List<String> tokens) {
        this.document = document;
        this.tokens = tokens;
    }

    /// @param service name of the committed document
    /// @param tokens one that may call each endpoint has to be among them
    public static EveryWrite of(String service, String... tokens) {
        var file = Repository.root().resolve("docs/contracts/openapi/" + service + ".json");
        return new EveryWrite(Json.tree(file), List.of(tokens));
    }

    /// A form that the endpoint would take, in the place of one made from its schema.
    public EveryWrite form(String path, String json) {
        forms.put(path, json);
        return this;
    }

    /// The id of something that is there.
    public EveryWrite with(String path, String parameter, String value) {
        values.put(path + " " + parameter, value);
        return this;
    }

    /// What no answer and no line of the log may repeat.
    public EveryWrite secret(String value) {
        secrets.add(value);
        return this;
    }

    /// @param how a spoilt form that is none here, as the failure of this walk writes it
    public EveryWrite harmless(String path, String how) {
        harmless.add(path + ": " + how);
        return this;
    }

    /// Each form has to be here, and is sent as it stands, last of all: so a spoilt one is refused for what spoils it.
    public EveryWrite eachIsTaken() {
        takesEach = true;
        return this;
    }

    public void assertThatBadInputIsRefusedInWords() {
        var wrong = new ArrayList<String>();
        try (var log = new HeardLog()) {
            calls().forEach(call -> call.spoilt().forEach(spoilt -> judge(call, spoilt, wrong)));
            if (takesEach) {
                calls().filter(Call::takesForm).forEach(call -> take(call, wrong));
            }
            log.lines()
                    .filter(line -> secrets.stream().anyMatch(line::contains) || line.contains("no French text"))
                    .forEach(line -> wrong.add("logged: " + line));
        }
        assertThat(wrong).isEmpty();
        assertThat(number.get()).as("spoilt forms").isPositive();
    }

    private Stream<Call> calls() {
        return document.path("paths").properties().stream()
                .flatMap(path -> Stream.of("post", "put")
                        .filter(method -> path.getValue().has(method))
                        .map(method ->
                                call(method, path.getKey(), path.getValue().path(method)))
                        .flatMap(Optional::stream));
    }

    private Optional<Call> call(String method, String path, JsonNode operation) {
        var content = operation.path("requestBody").path("content");
        if (!content.isEmpty() && !content.has("application/json")) {
            return Optional.empty(); // a file is no form: its own tests spoil it
        }
        var sample = new SampleForm(document, WORD);
        var form = forms.containsKey(path)
                ? Json.tree(forms.get(path))
                : sample.of(content.path("application/json").path("schema"));
        return Optional.of(new Call(method, path, !content.isEmpty(), form));
    }

    private void take(Call call, List<String> wrong) {
        if (!forms.containsKey(call.path())) {
            wrong.add(call.path() + ": no form that it takes");
            return;
        }
        versions.clear(); // another form may have changed what it is about
        var answer = send(call, call.form().toString().getBytes(StandardCharsets.UTF_8));
        if (answer.statusCode() >= 300) {
            wrong.add("%s: its own form is not taken: %d %s"
                    .formatted(call.path(), answer.statusCode(), answer.asString()));
        }
    }

    private void judge(Call call, Spoilt spoilt, List<String> wrong) {
        var answer = send(call, spoilt.body());
        number.incrementAndGet();
        var complaint = call.takesForm() ? complaint(spoilt, answer) : answer.statusCode() >= 500 ? "fails" : "";
        var said = call.path() + ": " + spoilt.how();
        if (!complaint.isEmpty() && !harmless.contains(said)) {
            wrong.add("%s: %s: %d %s".formatted(said, complaint, answer.statusCode(), answer.asString()));
        }
    }

    private String complaint(Spoilt spoilt, Response answer) {
        var status = answer.statusCode();
        if (status < 400 || status >= 500) {
            return "is not refused";
        }
        if (status == 401 || (status == 403 && !answer.asString().contains("errors"))) {
            return "no token may call it, so nothing is proved";
        }
        try {
            return complaint(spoilt, status, Json.tree(answer.asString()), answer);
        } catch (JacksonException e) {
            return "the answer is no problem";
        }
    }

    private String complaint(Spoilt spoilt, int status, JsonNode problem, Response answer) {
        var said = problem.path("title").asString("") + " "
                + problem.path("detail").asString("")
                + problem.path("errors").values().stream()
                        .map(error -> " " + error.path("message").asString(""))
                        .reduce("", String::concat);
        if (!answer.contentType().startsWith("application/problem+json")
                || !problem.path("type").asString("").startsWith(PROBLEM)
                || problem.path("detail").asString("").isBlank()
                || problem.path("rule").asString("").isBlank()) {
            return "the answer is no problem with a type, a rule and a detail";
        }
        if (ENGLISH.matcher(said).find()) {
            return "the answer is not French";
        }
        if (secrets.stream().anyMatch(answer.asString()::contains)) {
            return "the answer repeats what was sent";
        }
        var isNamed = problem.path("errors").values().stream()
                .map(error -> error.path("field").asString(""))
                .anyMatch(field -> isAt(field, spoilt.field()));
        return spoilt.field() != null && status != 413 && !isNamed ? "the field is not named" : "";
    }

    /// The field itself, or the form that it stands in.
    private static boolean isAt(String named, @Nullable String spoilt) {
        return spoilt == null || (!named.isEmpty() && spoilt.startsWith(named));
    }

    /// Whoever could call an endpoint the last time is the first to try the next.
    private Response send(Call call, byte[] body) {
        var path = PARAMETER
                .matcher(call.path())
                .replaceAll(name -> values.getOrDefault(call.path() + " " + name.group(1), unknown()));
        var endpoint = call.method() + " " + call.path();
        var version = versions.computeIfAbsent(endpoint, _ -> version(call, path));
        var answer = send(call.method(), path, version, body, callers.getOrDefault(endpoint, tokens.getFirst()));
        for (var token : tokens) {
            if (answer.statusCode() == 403) {
                callers.put(endpoint, token);
                answer = send(call.method(), path, version, body, token);
            }
        }
        return answer;
    }

    /// That of what is there, which nothing spoilt changes; any other where nothing is.
    private String version(Call call, String path) {
        var depth = call.path().substring(0, call.path().indexOf('}') + 1).split("/", -1).length;
        var resource = Stream.of(path.split("/", -1)).limit(depth).collect(Collectors.joining("/"));
        var tag = call.path().contains("{")
                ? RestAssured.given()
                        .auth()
                        .oauth2(tokens.getFirst())
                        .get(resource)
                        .header("ETag")
                : null;
        return tag == null ? "\"1-full\"" : tag;
    }

    /// As bytes, since what is sent may be no text.
    private static Response send(String method, String path, String version, byte[] body, String token) {
        return RestAssured.given()
                .auth()
                .oauth2(token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", unknown())
                .header("If-Match", version)
                .body(body)
                .request(method, path);
    }

    private static String unknown() {
        return UUID.randomUUID().toString();
    }

    private record Call(String method, String path, boolean takesForm, JsonNode form) {
        List<Spoilt> spoilt() {
            return takesForm ? Spoilt.of(form) : Spoilt.anything();
        }
    }
}
