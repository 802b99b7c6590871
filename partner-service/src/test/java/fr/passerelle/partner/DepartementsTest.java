package fr.passerelle.partner;

import static fr.passerelle.partner.structure.api.Directory.structure;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.partner.orientation.api.Orienting;
import fr.passerelle.partner.structure.api.Directory;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.problem.Texts;
import fr.passerelle.testing.resource.RealPlatform;
import fr.passerelle.testing.tenancy.PersonWhereabouts;
import fr.passerelle.testing.tenancy.RowLevelSecurity;
import fr.passerelle.testing.token.Tokens;
import fr.passerelle.testing.walk.EveryGet;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
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

    private final RowLevelSecurity database = RowLevelSecurity.of("partner");
    private final Map<String, String> known = new HashMap<>();

    @Inject
    Facts facts;

    @Inject
    Clock clock;

    @BeforeEach
    void somebody_of_92_is_to_be_oriented_and_was_sent_to_an_action() {
        var person = Ids.next();
        facts.opened(person, "92071", false, true, clock.instant());
        facts.diagnosed(person, 3, "CER", false, "92071");
        known.put("orientation", Orienting.proposal(person, "SOCIAL").path("items[0].id"));
        known.put("person", person.toString());
        known.put(
                "structure",
                Directory.register(structure("DEPARTEMENT-92", "DEPARTEMENT", "POLE_SOCIAL", ""))
                        .path("passerelle.structureId"));
        known.put("action", created("/v1/actions", """
                {"structureId":"%s","name":"Atelier","actionType":"APS","theme":"remobilisation--lien-social",
                 "format":"COLLECTIVE","from":"2026-01-01"}""".formatted(known.get("structure"))));
        known.put("convention", created("/v1/conventions", """
                {"type":"AUTRE","object":"Actions","parties":["DEPARTEMENT-92","CCAS-92071"],
                 "signedOn":"2026-01-05","startsOn":"2026-01-05","articles":[{"number":"1","subject":"Objet"}]}"""));
        known.put("referral", created("/v1/referrals", """
                {"beneficiaryId":"%s","actionId":"%s",
                 "sharing":{"basis":"MISSION_INTERET_PUBLIC"}}""".formatted(person, known.get("action"))));
        known.put("binome", created("/v1/binomes", """
                {"beneficiaryId":"%s","startsOn":"%s",
                 "conseillerEmploi":{"organisationId":"FRANCE-TRAVAIL","professionalId":"conseiller-17"},
                 "travailleurSocial":{"organisationId":"DEPARTEMENT-92","professionalId":"referent-92"}}""".formatted(person, LocalDates.today(clock))));
    }

    @Test
    void every_column_that_holds_a_person_is_listed() throws SQLException {
        PersonWhereabouts.assertThatEveryColumnIsListed("partner");
    }

    @Test
    void the_database_keeps_departements_apart() throws SQLException {
        database.assertThatDepartementsAreKeptApart("59", "92");
    }

    @Test
    void a_token_of_59_reads_nothing_of_92_on_any_get() {
        everyGet("agent-59").assertThatNothingIsToldOf("92", known.values());
    }

    @Test
    void each_get_that_shows_a_person_leaves_its_audit_row_which_the_person_is_told_in_words() throws SQLException {
        // Given
        everyGet("agent-92").walk(); // of whom nobody read anything, no access is shown
        // When
        var trail = everyGet("agent-92").trail(() -> database.accesses("92"));
        // Then
        assertThat(trail.audited())
                .as("the others show nobody")
                .containsExactlyInAnyOrder(
                        "/v1/binomes",
                        "/v1/binomes/{id}",
                        "/v1/orientations",
                        "/v1/orientations/accesses",
                        "/v1/orientations/personal-file",
                        "/v1/orientations/personal-file/document",
                        "/v1/orientations/{id}",
                        "/v1/referrals",
                        "/v1/referrals/{id}");
        assertThat(database.partsRead("92"))
                .isNotEmpty()
                .allMatch(part -> texts.find("personal-file.value.fields." + part, Map.of())
                        .isPresent());
    }

    private static String created(String path, String body) {
        var answer = Api.create("agent-92", path, body);
        answer.then().statusCode(201);
        return answer.path("id");
    }

    private String id(String of) {
        return Objects.requireNonNull(known.get(of));
    }

    private EveryGet everyGet(String account) {
        return EveryGet.of("partner")
                .bearing(Tokens.claims(account).withRoles("AGENT", "DPO").signed())
                .with("/v1/structures/{structureId}", "structureId", id("structure"))
                .with("/v1/communes/{code}/espace-insertion", "code", "92071")
                .with("/v1/actions/{id}", "id", id("action"))
                .with("/v1/conventions/{id}", "id", id("convention"))
                .with("/v1/binomes/{id}", "id", id("binome"))
                .with("/v1/orientations/{id}", "id", id("orientation"))
                .with("/v1/referrals/{id}", "id", id("referral"))
                .with("/v1/orientations/accesses", "beneficiaryId", id("person"))
                .with("/v1/orientations/personal-file", "beneficiaryId", id("person"))
                .with("/v1/orientations/personal-file/document", "beneficiaryId", id("person"));
    }
}
