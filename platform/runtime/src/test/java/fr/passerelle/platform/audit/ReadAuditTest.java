package fr.passerelle.platform.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.passerelle.platform.tenancy.Notes;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.testing.resource.RealPlatform;
import fr.passerelle.testing.token.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class ReadAuditTest {
    @Inject
    Notes notes;

    @Inject
    DataSource database;

    private String body = "";
    private UUID first = new UUID(0, 0);
    private UUID second = new UUID(0, 0);

    @BeforeEach
    void two_files_of_92() {
        body = UUID.randomUUID().toString();
        TenantScope.within(Set.of("92"), () -> {
            first = notes.add("92", body);
            second = notes.add("92", body);
        });
    }

    @Test
    void a_read_leaves_a_row_for_each_person_shown() {
        read("/v1/notes", "agent-92").body("id", contains(first.toString(), second.toString()));
        for (var id : new UUID[] {first, second}) {
            accesses(id, "dpo-92")
                    .body("items", hasSize(1))
                    .body("items[0].actor", equalTo("agent-92"))
                    .body("items[0].client", equalTo("portail"))
                    .body("items[0].organisation", equalTo("DEPARTEMENT-92"))
                    .body("items[0].purpose", equalTo("INSTRUCTION"))
                    .body("items[0].fields", contains("body"))
                    .body("items[0].path", equalTo("/v1/notes"));
        }
    }

    @Test
    void a_read_in_one_statement_leaves_the_same_rows_and_keeps_its_order() {
        read("/v1/notes/in-one-statement", "france-travail").body("$", contains(second.toString(), first.toString()));
        accesses(first, "dpo-92")
                .body("items", hasSize(1))
                .body("items[0].actor", equalTo("france-travail"))
                .body("items[0].purpose", equalTo("ECHANGE_PARTENARIAL"))
                .body("items[0].fields", contains("id"));
    }

    @Test
    void the_purpose_that_the_caller_names_is_kept() {
        given().auth()
                .oauth2(Tokens.of("agent-92"))
                .header("Access-Purpose", "CONTROLE_INTERNE")
                .queryParam("body", body)
                .get("/v1/notes")
                .then()
                .statusCode(200);
        accesses(first, "dpo-92").body("items[0].purpose", equalTo("CONTROLE_INTERNE"));
    }

    @Test
    void accesses_are_listed_latest_first_page_by_page() {
        read("/v1/notes", "agent-92");
        read("/v1/notes", "france-travail");
        var next = accesses(first, "dpo-92", "size", "1")
                .body("items.actor", contains("france-travail"))
                .extract()
                .path("next");
        accesses(first, "dpo-92", "size", "1", "after", String.valueOf(next))
                .body("items.actor", contains("agent-92"))
                .body("next", nullValue());
    }

    @Test
    void another_departement_does_not_see_who_read() {
        read("/v1/notes", "agent-92");
        var elsewhere = Tokens.claims("dpo-92").withDepartements("59").signed();
        given().auth()
                .oauth2(elsewhere)
                .get("/v1/notes/" + first + "/accesses?size=10")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void what_is_written_stays_as_it_was_written() throws SQLException {
        read("/v1/notes", "agent-92");
        TenantScope.within(Set.of("92"), () -> {
            assertRefused("delete from read_audit");
            assertRefused("update read_audit set actor = 'nobody'");
        });
    }

    private void assertRefused(String sql) {
        assertThatThrownBy(() -> {
                    try (var connection = database.getConnection();
                            var statement = connection.createStatement()) {
                        statement.execute(sql);
                    }
                })
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    }

    private ValidatableResponse read(String path, String name) {
        return given().auth()
                .oauth2(Tokens.of(name))
                .queryParam("body", body)
                .get(path)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse accesses(UUID id, String name) {
        return accesses(id, name, "size", "10");
    }

    private static ValidatableResponse accesses(UUID id, String name, String... query) {
        var request = given().auth().oauth2(Tokens.of(name));
        for (var i = 0; i < query.length; i += 2) {
            request.queryParam(query[i], query[i + 1]);
        }
        return request.get("/v1/notes/" + id + "/accesses").then().statusCode(200);
    }
}
