package fr.passerelle.platform.tenancy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.testing.resource.RealPlatform;
import fr.passerelle.testing.tenancy.RowLevelSecurity;
import fr.passerelle.testing.token.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class TenancyTest {
    @Inject
    Notes notes;

    private String body = "";

    @BeforeEach
    void one_note_of_each_departement() {
        body = UUID.randomUUID().toString();
        TenantScope.within(Set.of("92", "59"), () -> {
            notes.add("92", body);
            notes.add("59", body);
        });
    }

    @Test
    void without_a_scope_nothing_is_seen() {
        assertThat(notes.withBody(body)).isEmpty();
    }

    @Test
    void a_scope_shows_its_departements_and_no_other() {
        assertThat(seenWithin("92")).containsExactly("92");
        assertThat(seenWithin("92", "59")).containsExactly("92", "59");
        assertThat(seenWithin("14")).isEmpty();
    }

    @Test
    void a_connection_forgets_the_scope_of_whoever_used_it_before() {
        for (var i = 0; i < 20; i++) {
            assertThat(seenWithin("92")).containsExactly("92");
            assertThat(notes.withBody(body)).isEmpty();
        }
    }

    @Test
    void a_row_of_another_departement_is_not_taken() {
        assertThatThrownBy(() -> TenantScope.within(Set.of("92"), () -> notes.add("59", body)))
                .hasMessageContaining("row-level security");
    }

    @Test
    void a_transaction_keeps_the_scope_that_it_began_with() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> seenWithin("92")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("open the scope first");
    }

    @Test
    void what_is_no_departement_never_reaches_the_database() {
        assertThatThrownBy(() -> seenWithin("92,59")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_request_sees_the_departements_of_its_token_whatever_thread_serves_it() throws Exception {
        // Given
        var callers = List.of("agent-92", "agent-59", "france-travail");
        // When
        try (var threads = Executors.newFixedThreadPool(6)) {
            var answers = IntStream.range(0, 60)
                    .mapToObj(i -> threads.submit(() -> listedBy(callers.get(i % 3))))
                    .toList();
            // Then
            for (var i = 0; i < 60; i++) {
                assertThat(answers.get(i).get()).containsExactlyElementsOf(expected(i % 3));
            }
        }
    }

    @Test
    void every_table_is_protected_or_on_the_list_and_scopes_hold_in_all() throws SQLException {
        var database = RowLevelSecurity.of("runtime");
        database.assertThatUnprotectedTablesAreListed();
        database.assertThatTheApplicationOwnsNothing();
        database.assertThatScopesHold("92", "59");
    }

    private List<String> seenWithin(String... departements) {
        return TenantScope.within(
                Set.of(departements),
                () -> notes.withBody(body).stream().map(Notes.Note::departement).toList());
    }

    private List<String> listedBy(String name) {
        return given().auth()
                .oauth2(Tokens.of(name))
                .queryParam("body", body)
                .get("/v1/notes")
                .then()
                .statusCode(200)
                .extract()
                .path("departement");
    }

    private static List<String> expected(int caller) {
        return List.of(List.of("92"), List.of("59"), List.of("92", "59")).get(caller);
    }
}
