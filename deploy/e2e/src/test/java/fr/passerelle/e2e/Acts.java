package fr.passerelle.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.StandingVersion;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// What partners ask of the platform, through its origin.
final class Acts {
    /// Programs of partners; the others are people.
    private static final Set<String> CLIENTS = Set.of("plaine-emploi", "france-travail", "ccas-sceaux");

    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private Acts() {}

    static Response get(String who, String path) {
        return as(who).get(path);
    }

    static JsonPath read(String who, String path) {
        var answer = get(who, path);
        assertThat(answer.statusCode()).as(path + " " + answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    /// @return id of what was made
    static String create(String who, String path, String body) {
        return String.valueOf(created(who, path, body).getString("id"));
    }

    static JsonPath created(String who, String path, String body) {
        var answer = tryToCreate(who, path, body);
        assertThat(answer.statusCode()).as(path + " " + answer.asString()).isIn(200, 201);
        return answer.jsonPath();
    }

    static Response tryToCreate(String who, String path, String body) {
        return as(who).header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(path);
    }

    /// On what stands, in the version that is read just before.
    static void act(String who, String resource, String act, String body) {
        var answer = tryTo(who, resource, act, body);
        assertThat(answer.statusCode())
                .as(resource + " " + act + " " + answer.asString())
                .isIn(200, 201, 202);
    }

    static Response tryTo(String who, String resource, String act, String body) {
        return StandingVersion.acted(() -> {
            var version = get(who, resource).header("ETag");
            assertThat(version).as("version of " + resource).isNotNull();
            return as(who).header("If-Match", version).body(body).post(resource + "/" + act);
        });
    }

    private static RequestSpecification as(String who) {
        var token = TOKENS.computeIfAbsent(
                who,
                name -> CLIENTS.contains(name)
                        ? World.platform().clientToken(name)
                        : World.platform().accountToken(name));
        return io.restassured.RestAssured.given()
                .baseUri(World.platform().origin().toString())
                .contentType("application/json")
                .auth()
                .oauth2(token);
    }
}
