package fr.passerelle.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.contract.cer.api.CerDesk;
import fr.passerelle.platform.sql.Sql;
import fr.passerelle.testing.resource.RealPlatform;
import fr.passerelle.testing.tenancy.RowLevelSecurity;
import fr.passerelle.testing.token.Tokens;
import fr.passerelle.testing.walk.EveryGet;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Nothing of one département is told to another, and whoever is shown a person leaves a trace, on every GET.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class DepartementsTest {
    private final RowLevelSecurity database = RowLevelSecurity.of("contract");

    @Inject
    Situations situations;

    @Inject
    Sql sql;

    private String person = "";
    private String cer = "";

    @BeforeEach
    void somebody_of_92_has_a_contract() {
        var somebody = situations.readyToSign();
        situations.heldBackByChildcare(somebody);
        person = somebody.toString();
        cer = CerDesk.drafted(somebody, situations.today(), 9);
    }

    @Test
    void the_database_keeps_departements_apart() throws SQLException {
        database.assertThatUnprotectedTablesAreListed();
        database.assertThatTheApplicationOwnsNothing();
        database.assertThatScopesHold("59", "92");
    }

    @Test
    void a_token_of_59_reads_nothing_of_92_on_any_get() {
        // When
        var answers = everyGet("agent-59").walk();
        // Then
        assertThat(answers).isNotEmpty().allSatisfy(answer -> {
            assertThat(answer.status())
                    .as(answer.path())
                    .isEqualTo(answer.path().contains("{") ? 404 : 200);
            // A problem repeats the address that was asked for: the id in it is the caller's own.
            assertThat(answer.body().replaceFirst("\"instance\":\"[^\"]*\"", ""))
                    .as(answer.path())
                    .doesNotContain("\"92\"", person, cer);
        });
    }

    @Test
    void a_person_of_92_has_no_contract_written_in_59() {
        CerDesk.draft("agent-59", UUID.fromString(person), "CER", CerDesk.content(situations.today(), 9))
                .then()
                .statusCode(409);
    }

    @Test
    void each_get_that_shows_a_person_leaves_its_audit_row() {
        // Given
        var audited = new ArrayList<String>();
        var unaudited = new ArrayList<String>();
        var before = new AtomicLong(accesses());
        // When
        everyGet("agent-92").each(answer -> {
            assertThat(answer.status()).as(answer.path()).isEqualTo(200);
            var after = accesses();
            var left = after > before.getAndSet(after) ? audited : unaudited;
            left.add(answer.path());
        });
        // Then
        assertThat(unaudited).as("they show nobody").containsExactly("/v1/contract-parameters");
        assertThat(audited).contains("/v1/cers", "/v1/cers/{id}", "/v1/cers/{id}/amendments");
    }

    private long accesses() {
        var count = new AtomicLong();
        situations.within(
                "92",
                () -> count.set(sql.first("select count(*) from read_audit", row -> row.getLong(1))
                        .orElseThrow()));
        return count.get();
    }

    private EveryGet everyGet(String account) {
        return EveryGet.of("contract").bearing(Tokens.of(account)).with("id", cer);
    }
}
