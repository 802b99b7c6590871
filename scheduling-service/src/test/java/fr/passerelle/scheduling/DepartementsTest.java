package fr.passerelle.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.platform.problem.Texts;
import fr.passerelle.testing.resource.RealPlatform;
import fr.passerelle.testing.tenancy.PersonWhereabouts;
import fr.passerelle.testing.tenancy.RowLevelSecurity;
import fr.passerelle.testing.token.Tokens;
import fr.passerelle.testing.walk.EveryGet;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Nothing of one département is told to another, and whoever is shown a person leaves a trace, on every GET.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class DepartementsTest {
    @Inject
    Texts texts;

    private final RowLevelSecurity database = RowLevelSecurity.of("scheduling");
    private final Map<String, String> known = new HashMap<>();

    @Inject
    Facts facts;

    @TestHTTPResource(value = "/passerelle/clock", management = true)
    URI clock = URI.create("/"); // replaced by the port of the run

    @BeforeEach
    void somebody_of_92_was_invited_and_somebody_did_not_come() {
        Receptions.itIs(Receptions.BEFORE, clock);
        var place = Receptions.open("\"ORIENTATION\"", 1);
        var missing = facts.recorded(place.commune());
        String appointment = place.book("agent-92", missing, 0, "ORIENTATION").path("id");
        var invited = facts.opened(place.commune(), "2026-12-01T08:00:00Z");
        Receptions.itIs("2027-01-05T10:00:00Z", clock);
        Requests.act("agent-92", "/v1/appointments/" + appointment, "absence", "{}")
                .then()
                .statusCode(200);
        known.put("site", place.site());
        known.put("commune", place.commune());
        known.put("planning", first("/v1/plannings?siteId=" + place.site()));
        known.put("missing", missing.toString());
        known.put("invited", invited.toString());
        known.put("appointment", appointment);
        known.put("invitation", first("/v1/invitations?beneficiaryId=" + invited));
    }

    @Test
    void every_column_that_holds_a_person_is_listed() throws SQLException {
        PersonWhereabouts.assertThatEveryColumnIsListed("scheduling");
    }

    @Test
    void the_database_keeps_departements_apart() throws SQLException {
        database.assertThatDepartementsAreKeptApart("59", "92");
    }

    @Test
    void a_token_of_59_reads_nothing_of_92_on_any_get() {
        everyGet(Tokens.claims("agent-59").withRoles("AGENT", "DPO").signed())
                .assertThatNothingIsToldOf("92", known.values());
    }

    @Test
    void each_get_that_shows_a_person_leaves_its_audit_row_which_the_person_is_told_in_words() throws SQLException {
        // Given
        var walk = everyGet(Tokens.claims("agent-92").withRoles("AGENT", "DPO").signed());
        walk.walk(); // of whom nobody read anything, no access is shown
        // When
        var trail = walk.trail(() -> database.accesses("92"));
        // Then
        assertThat(trail.silent())
                .as("they show nobody")
                .allMatch(path -> path.matches("/v1/(sites|plannings|slots|scheduling-parameters).*"));
        assertThat(trail.audited())
                .hasSizeGreaterThanOrEqualTo(8)
                .contains("/v1/appointments/accesses", "/v1/appointments/personal-file");
        assertThat(database.partsRead("92"))
                .isNotEmpty()
                .allMatch(part -> texts.find("personal-file.value.fields." + part, Map.of())
                        .isPresent());
    }

    private static String first(String path) {
        return Requests.read("agent-92", path).path("items[0].id");
    }

    private String id(String of) {
        return Objects.requireNonNull(known.get(of));
    }

    private EveryGet everyGet(String token) {
        return EveryGet.of("scheduling")
                .bearing(token)
                .with("/v1/sites/{id}", "id", id("site"))
                .with("/v1/plannings/{id}", "id", id("planning"))
                .with("/v1/invitations/{id}", "id", id("invitation"))
                .with("/v1/appointments/{id}", "id", id("appointment"))
                .with("/v1/appointments/accesses", "beneficiaryId", id("missing"))
                .with("/v1/appointments/personal-file", "beneficiaryId", id("missing"))
                .with("/v1/appointments/personal-file/document", "beneficiaryId", id("missing"));
    }
}
