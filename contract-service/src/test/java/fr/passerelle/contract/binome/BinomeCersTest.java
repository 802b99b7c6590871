package fr.passerelle.contract.binome;

import static fr.passerelle.contract.cer.api.CerDesk.act;
import static fr.passerelle.contract.cer.api.CerDesk.content;
import static fr.passerelle.contract.cer.api.CerDesk.copy;
import static fr.passerelle.contract.cer.api.CerDesk.draft;
import static fr.passerelle.contract.cer.api.CerDesk.read;
import static fr.passerelle.contract.cer.api.CerDesk.signature;
import static fr.passerelle.testing.Patience.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.passerelle.contract.Situations;
import fr.passerelle.platform.event.Announcement;
import fr.passerelle.platform.event.Broker;
import fr.passerelle.platform.event.CloudEventHeaders;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.sql.Sql;
import fr.passerelle.testing.event.Announced;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a binôme does with contracts, once partner-service announced it on the real topic.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class BinomeCersTest {
    private static final String GLOBAL = "ACCOMPAGNEMENT_GLOBAL";
    private static final String PROBLEM = "urn:passerelle:problem:";

    @Inject
    Situations situations;

    @Inject
    Broker broker;

    @Inject
    Sql sql;

    @Inject
    LearnBinome learn;

    @Inject
    Clock clock;

    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void what_day_it_is() {
        today = situations.today();
    }

    @Test
    void S001_19_the_binome_of_a_jobseeker_without_rsa_writes_an_accompagnement_global_that_is_validated() {
        // Given
        var jobseeker = Ids.next();
        draft("france-travail", jobseeker, GLOBAL, content(today, 12)).then().statusCode(409);
        assigned(jobseeker, Ids.next(), "referent-92");
        // When
        var drafted = awaitDrafted("france-travail", jobseeker);
        String id = drafted.path("id");
        act("france-travail", id, "signatures", signature("REFERENT", today))
                .then()
                .statusCode(200);
        act("referent-92", id, "signatures", signature("BENEFICIARY", today))
                .then()
                .statusCode(200);
        act("referent-92", id, "submission", "").then().statusCode(200);
        var validated = act("valideur-92", id, "validation", "");
        // Then
        assertThatItRestsOnTheBinome(drafted);
        validated.then().statusCode(200).body("status", equalTo("IN_FORCE")).body("months", equalTo(12));
        try (var announced = Announced.by("contract")) {
            var told = announced.until(jobseeker, "CerValidated", 1);
            assertThat(told).extracting(Announced.Fact::type).contains("CerDrafted", "CerValidated");
            assertThat(told.getFirst().data().has("orientationId")).isFalse();
        }
        assertThat(awaited(jobseeker)).as("no clock of the RSA").isEmpty();
    }

    private static void assertThatItRestsOnTheBinome(Response drafted) {
        drafted.then()
                .body("view", equalTo("full"))
                .body("orientationId", nullValue())
                .body("organisationId", equalTo("DEPARTEMENT-92"))
                .body("signatureDueOn", nullValue())
                .body("binome.conseillerEmploi.organisationId", equalTo("FRANCE-TRAVAIL"))
                .body("binome.travailleurSocial.professionalId", equalTo("referent-92"));
    }

    @Test
    void one_of_the_two_does_not_validate_what_they_wrote() {
        // Given
        var person = Ids.next();
        assigned(person, Ids.next(), "valideur-92");
        String id = awaitDrafted("france-travail", person).path("id");
        var early = act("valideur-92", id, "validation", "");
        signedAndSubmitted("france-travail", id);
        // When
        var validation = act("valideur-92", id, "validation", "");
        // Then
        early.then().statusCode(409).body("type", equalTo(PROBLEM + "cer-validation-not-allowed"));
        validation.then().statusCode(403).body("type", equalTo(PROBLEM + "cer-validator-is-referent"));
    }

    @Test
    void beside_an_orientation_the_binome_writes_the_accompagnement_global_and_no_other_contract() {
        // Given
        var person = situations.readyToSign();
        assigned(person, Ids.next(), "referent-92");
        // When
        var global = awaitDrafted("france-travail", person);
        var cer = draft("france-travail", person, "CER", content(today, 9));
        String ofReferent =
                draft("coordonnateur-antony", person, "CER", content(today, 9)).path("id");
        // Then
        global.then()
                .body("organisationId", equalTo("EI-92-ANTONY"))
                .body("orientationId", notNullValue())
                .body("binome.binomeId", notNullValue());
        cer.then().statusCode(403).body("type", equalTo(PROBLEM + "cer-of-another-organisation"));
        read("france-travail", ofReferent)
                .then()
                .statusCode(200)
                .body("view", equalTo("masked"))
                .body("binome", nullValue());
        read("coordonnateur-antony", global.path("id")).then().body("view", equalTo("full"));
    }

    @Test
    void whoever_has_an_rsa_is_told_of_its_duties_before_signing_the_binome_s_contract() {
        // Given
        var person = Ids.next();
        assigned(person, Ids.next(), "referent-92");
        String id = awaitDrafted("france-travail", person).path("id");
        var right = Ids.next();
        situations.within("92", () -> sql.update("insert into rsa_right values ('92', ?, ?, true)", person, right));
        // When
        var signed = act("france-travail", id, "signatures", signature("BENEFICIARY", today));
        // Then
        signed.then().statusCode(422).body("type", equalTo(PROBLEM + "rights-information-missing"));
    }

    @Test
    void after_its_end_a_binome_writes_no_more_and_one_by_mistake_never_did() {
        // Given
        var person = Ids.next();
        var binome = Ids.next();
        assigned(person, binome, "referent-92");
        String id = awaitDrafted("france-travail", person).path("id");
        var other = Ids.next();
        var mistaken = Ids.next();
        assigned(other, mistaken, "referent-92");
        String mistakenly = awaitDrafted("france-travail", other).path("id");
        // When
        ended(person, binome, today.minusDays(1), "REORIENTED");
        ended(other, mistaken, today, "RECORDED_BY_MISTAKE");
        // Then
        await().atMost(SOON)
                .untilAsserted(() ->
                        act("france-travail", id, "cancellation", "").then().statusCode(403));
        await().atMost(SOON)
                .untilAsserted(() -> draft("agent-92", other, GLOBAL, content(today, 12))
                        .then()
                        .statusCode(409)
                        .body("type", equalTo(PROBLEM + "orientation-unknown")));
        read("agent-92", id).then().statusCode(200).body("binome", nullValue());
        read("france-travail", id).then().statusCode(200); // in the days of grace
        read("france-travail", mistakenly).then().statusCode(404); // which a mistake has not
        assertThat(openLinks(person)).isEmpty();
    }

    @Test
    void whoever_was_of_the_binome_does_not_validate_what_it_wrote_after_its_end_either() {
        // Given
        var person = Ids.next();
        var binome = Ids.next();
        assigned(person, binome, "valideur-92");
        String id = awaitDrafted("france-travail", person).path("id");
        signedAndSubmitted("france-travail", id);
        ended(person, binome, today.minusDays(1), "MEMBER_REPLACED");
        await().atMost(SOON).until(() -> openLinks(person).isEmpty());
        // When
        var validation = act("valideur-92", id, "validation", "");
        // Then
        validation.then().statusCode(403).body("type", equalTo(PROBLEM + "cer-validator-is-referent"));
    }

    @Test
    void without_an_orientation_the_social_organisation_stops_writing_and_reading_with_the_binome() {
        // Given
        var jobseeker = Ids.next();
        var binome = Ids.next();
        ofCcas("BinomeAssigned.v1", jobseeker, binome, "\"assignedOn\":\"%s\"".formatted(today));
        var drafted = awaitDrafted("ccas-sceaux", jobseeker);
        String id = drafted.path("id");
        // When
        ofCcas(
                "BinomeEnded.v1",
                jobseeker,
                binome,
                "\"endedOn\":\"%s\",\"reason\":\"REORIENTED\"".formatted(today.minusDays(1)));
        await().atMost(SOON).until(() -> openLinks(jobseeker).isEmpty());
        // Then
        drafted.then().body("organisationId", equalTo("CCAS-92071")).body("view", equalTo("full"));
        read("ccas-sceaux", id).then().statusCode(200).body("view", equalTo("masked"));
        act("ccas-sceaux", id, "cancellation", "")
                .then()
                .statusCode(403)
                .body("type", equalTo(PROBLEM + "cer-of-another-organisation"));
        read("agent-92", id).then().body("view", equalTo("full"));
    }

    @Test
    void a_binome_takes_over_what_is_open_when_it_begins_and_nothing_that_was_over() {
        // Given
        var person = situations.readyToSign();
        String over =
                draft("coordonnateur-antony", person, GLOBAL, content(today, 6)).path("id");
        signedAndSubmitted("coordonnateur-antony", over);
        act("valideur-92", over, "validation", "").then().statusCode(200);
        situations.within("92", () -> expire(over));
        String open =
                draft("coordonnateur-antony", person, GLOBAL, content(today, 6)).path("id");
        // When
        assigned(person, Ids.next(), "referent-92");
        await().atMost(SOON).until(() -> read("france-travail", open).statusCode() == 200);
        // Then
        read("france-travail", open).then().body("view", equalTo("full")).body("binome", notNullValue());
        read("france-travail", over).then().body("view", equalTo("masked")).body("binome", nullValue());
        copy("france-travail", over, "renewal")
                .then()
                .statusCode(403)
                .body("type", equalTo(PROBLEM + "cer-of-another-organisation"));
        read("coordonnateur-antony", over).then().body("view", equalTo("full"));
    }

    private void signedAndSubmitted(String account, String id) {
        for (var party : List.of("REFERENT", "BENEFICIARY")) {
            act(account, id, "signatures", signature(party, today)).then().statusCode(200);
        }
        act(account, id, "submission", "").then().statusCode(200);
    }

    private void expire(String id) {
        sql.update("update cer set starts_on = ? where id = ?::uuid", today.minusYears(1), id);
    }

    @Test
    void what_comes_late_of_a_binome_that_is_over_shares_the_person_with_nobody() {
        // Given
        var person = Ids.next();
        var mistaken = binome(person);
        var over = binome(person);
        // When
        situations.within("92", () -> {
            learn.ended(mistaken, today, true);
            learn.ended(over, today, false);
            learn.assigned(mistaken);
            learn.assigned(over);
        });
        // Then
        assertThat(openLinks(person)).isEmpty();
        assertThat(rows("select mistaken::text from binome where person_id = ? order by mistaken", person))
                .containsExactly("false", "true");
    }

    private KnownBinome binome(UUID person) {
        return new KnownBinome(
                Ids.next(),
                person,
                "92",
                new KnownBinome.Member("FRANCE-TRAVAIL", "FRANCE_TRAVAIL", "conseiller-17"),
                new KnownBinome.Member("CCAS-92071", "CCAS", "social-1"),
                today.minusDays(10));
    }

    private Response awaitDrafted(String account, UUID person) {
        var answers = new ArrayList<Response>();
        await().atMost(SOON).until(() -> {
            answers.add(draft(account, person, GLOBAL, content(today, 12)));
            return answers.getLast().statusCode() == 201;
        });
        return answers.getLast();
    }

    private void ofCcas(String type, UUID person, UUID binome, String more) {
        announce(type, person, binome, "CCAS", "CCAS-92071", "social-1", more);
    }

    private void assigned(UUID person, UUID binome, String social) {
        announce("BinomeAssigned.v1", person, binome, social, "\"assignedOn\":\"%s\"".formatted(today));
    }

    private void ended(UUID person, UUID binome, LocalDate on, String reason) {
        announce(
                "BinomeEnded.v1",
                person,
                binome,
                "referent-92",
                "\"endedOn\":\"%s\",\"reason\":\"%s\"".formatted(on, reason));
    }

    private void announce(String type, UUID person, UUID binome, String social, String more) {
        announce(type, person, binome, "DEPARTEMENT", "DEPARTEMENT-92", social, more);
    }

    private void announce(
            String type, UUID person, UUID binome, String kind, String organisation, String social, String more) {
        var data = """
                {"beneficiaryId":"%s","binomeId":"%s","modality":"ACCOMPAGNEMENT_GLOBAL","startsOn":"%s",%s,
                 "conseillerEmploi":{"organisationId":"FRANCE-TRAVAIL","organisationType":"FRANCE_TRAVAIL",
                 "professionalId":"conseiller-17"},
                 "travailleurSocial":{"organisationId":"%s","organisationType":"%s",
                 "professionalId":"%s"}}""".formatted(person, binome, today.minusDays(10), more, organisation, kind, social);
        var topic = "passerelle.partner.92.v1";
        broker.ensure(List.of(topic));
        var announcement = Announcement.of(type, binome, person, "92", clock.instant(), data);
        var headers = CloudEventHeaders.of(Ids.next(), "partner", announcement, null);
        var _ = broker.send(new ProducerRecord<>(
                topic, null, bytes(person.toString()), bytes(data), CloudEventHeaders.toKafka(headers)));
        broker.flush();
    }

    private List<String> awaited(UUID person) {
        return rows("select orientation_id::text from awaited_cer where person_id = ?", person);
    }

    private List<String> openLinks(UUID person) {
        return rows("select organisation_id from person_link where person_id = ? and until is null", person);
    }

    private List<String> rows(String question, UUID person) {
        var found = new ArrayList<String>();
        situations.within("92", () -> found.addAll(sql.all(question, row -> row.getString(1), person)));
        return found;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
