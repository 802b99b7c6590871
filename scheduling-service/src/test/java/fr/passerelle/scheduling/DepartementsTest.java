package fr.passerelle.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.scheduling.planning.api.Agreements;
import fr.passerelle.scheduling.site.api.Places;
import fr.passerelle.testing.resource.RealPlatform;
import fr.passerelle.testing.tenancy.RowLevelSecurity;
import fr.passerelle.testing.token.Tokens;
import fr.passerelle.testing.walk.Answer;
import fr.passerelle.testing.walk.EveryGet;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Nothing of one département is told to another, and whoever is shown a person leaves a trace, on every GET.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class DepartementsTest {
    private final RowLevelSecurity database = RowLevelSecurity.of("scheduling");
    private final Map<String, String> known = new HashMap<>();

    @Inject
    Session entities;

    @BeforeEach
    void somebody_of_92_is_received_somewhere() {
        var site = Places.espaceInsertion();
        known.put("site", site);
        known.put("planning", Agreements.accepted(site, "\"ORIENTATION\"", 1));
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
        var answers = everyGet(
                        Tokens.claims("agent-59").withRoles("AGENT", "DPO").signed())
                .walk();
        // Then
        assertThat(answers).isNotEmpty().allSatisfy(this::saysNothingOf92);
    }

    private void saysNothingOf92(Answer answer) {
        if (answer.isShared()) {
            return;
        }
        assertThat(answer.status()).as(answer.path()).isEqualTo(answer.path().contains("{") ? 404 : 200);
        // A problem repeats the address that was asked for: the id in it is the caller's own.
        assertThat(answer.body().replaceFirst("\"instance\":\"[^\"]*\"", ""))
                .as(answer.path())
                .doesNotContain("\"92\"")
                .doesNotContain(known.values());
    }

    private String id(String of) {
        return Objects.requireNonNull(known.get(of));
    }

    private EveryGet everyGet(String token) {
        return EveryGet.of("scheduling")
                .bearing(token)
                .with("/v1/sites/{id}", "id", id("site"))
                .with("/v1/plannings/{id}", "id", id("planning"));
    }
}
