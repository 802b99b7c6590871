package fr.passerelle.platform.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.passerelle.platform.ids.Ids;
import fr.passerelle.testing.resource.RealPlatform;
import fr.passerelle.testing.token.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class IdempotencyTest {
    private final DataSource database;
    private final KeptAnswers answers;

    @Inject
    IdempotencyTest(DataSource database, KeptAnswers answers) {
        this.database = database;
        this.answers = answers;
    }

    @Test
    void a_repeated_creation_is_done_once_and_answered_twice_word_for_word() throws SQLException {
        // Given
        var key = key();
        var name = name("once");
        // When
        var first = create("referent-92", key, name);
        var second = create("referent-92", key, name);
        // Then
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body().asString()).isEqualTo(first.body().asString());
        assertThat(second.header("Location"))
                .isEqualTo(first.header("Location"))
                .startsWith("http://");
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).isEqualTo("\"0-full\"");
        assertThat(second.header("Content-Type")).isEqualTo(first.header("Content-Type"));
        assertThat(count("select count(*) from sample where name = ?", name)).isOne();
    }

    @Test
    void white_space_is_no_difference_and_another_content_is() {
        var key = key();
        var name = name("same");
        create("referent-92", key, name).then().statusCode(201);
        post("referent-92", key, "{ \"name\" :  \"" + name + "\" }").then().statusCode(201);
        refused(create("referent-92", key, name("other")), 422, "idempotency-key-reused");
    }

    @Test
    void the_same_key_of_another_caller_is_another_key() {
        var key = key();
        create("referent-92", key, name("mine")).then().statusCode(201);
        create("coordonnateur-antony", key, name("theirs")).then().statusCode(201);
    }

    @Test
    void a_creation_without_key_is_refused() {
        var answer = given().auth()
                .oauth2(Tokens.of("referent-92"))
                .contentType(ContentType.JSON)
                .body("{\"name\":\"a\"}")
                .post("/v1/sample-files");
        refused(answer, 400, "idempotency-key-required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"seven77", "with space", "accentué-clé"})
    void a_key_of_another_form_is_refused(String key) {
        refused(create("referent-92", key, name("form")), 400, "idempotency-key-invalid");
    }

    @Test
    void a_refused_creation_keeps_nothing_and_may_be_sent_again() throws SQLException {
        // Given
        var key = key();
        var name = name("refused");
        // When
        refused(create("referent-92", key, name), 422, "rule-broken");
        // Then
        assertThat(count("select count(*) from sample where name = ?", name)).isZero();
        refused(create("referent-92", key, name), 422, "rule-broken");
        create("referent-92", key, name("corrected")).then().statusCode(201);
    }

    @Test
    void a_second_request_while_the_first_is_running_is_told_so() {
        // Given
        var key = key();
        var name = name("slow");
        var first = CompletableFuture.supplyAsync(() -> create("referent-92", key, name));
        FileResource.STARTED.acquireUninterruptibly();
        // When
        var second = create("referent-92", key, name);
        FileResource.MAY_END.release();
        // Then
        refused(second, 409, "idempotency-key-in-use");
        assertThat(first.join().statusCode()).isEqualTo(201);
    }

    @Test
    void what_is_kept_cannot_be_read_in_the_database() throws SQLException {
        var name = name("readable");
        create("referent-92", key(), name).then().statusCode(201);
        assertThat(count("select count(*) from idempotency where position(? in encode(answer, 'escape')) > 0", name))
                .isZero();
    }

    @Test
    void an_answer_that_names_an_erased_person_is_forgotten() throws SQLException {
        // Given
        var id = UUID.fromString(create("referent-92", key(), name("erased")).path("id"));
        // When
        answers.forget(List.of(id));
        // Then
        assertThat(count("select count(*) from idempotency where ?::uuid = any(mentions)", id.toString()))
                .isZero();
    }

    @Test
    void an_answer_is_forgotten_after_a_day() throws SQLException {
        // Given
        var key = key();
        var id = create("referent-92", key, name("old")).<String>path("id");
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "update idempotency set kept_until = kept_until - interval '24 hours' where ?::uuid = any(mentions)")) {
            statement.setString(1, id);
            assertThat(statement.executeUpdate()).isOne();
        }
        // When
        create("referent-92", key, name("new")).then().statusCode(201);
        answers.forgetOld();
        // Then
        assertThat(count("select count(*) from idempotency where ?::uuid = any(mentions)", id))
                .isZero();
    }

    private static void refused(Response answer, int status, String code) {
        answer.then().statusCode(status).body("type", equalTo("urn:passerelle:problem:" + code));
    }

    private static Response create(String account, String key, String name) {
        return post(account, key, "{\"name\":\"" + name + "\"}");
    }

    private static Response post(String account, String key, String body) {
        return given().auth()
                .oauth2(Tokens.of(account))
                .header(Idempotent.HEADER, key)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/sample-files");
    }

    private int count(String sql, String value) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private static String key() {
        return Ids.next().toString();
    }

    private static String name(String start) {
        return start + "-" + Ids.next();
    }
}
