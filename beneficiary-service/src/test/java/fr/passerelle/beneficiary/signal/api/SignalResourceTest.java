package fr.passerelle.beneficiary.signal.api;

import static fr.passerelle.beneficiary.application.api.Desk.application;
import static fr.passerelle.beneficiary.application.api.Desk.nir;
import static fr.passerelle.beneficiary.application.api.Desk.person;
import static fr.passerelle.beneficiary.application.api.Desk.read;
import static fr.passerelle.beneficiary.application.api.Desk.register;
import static fr.passerelle.beneficiary.application.api.Desk.registered;
import static fr.passerelle.beneficiary.signal.api.Signalling.DESCRIBED;
import static fr.passerelle.beneficiary.signal.api.Signalling.answer;
import static fr.passerelle.beneficiary.signal.api.Signalling.identify;
import static fr.passerelle.beneficiary.signal.api.Signalling.signal;
import static fr.passerelle.testing.Patience.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.passerelle.beneficiary.Api;
import fr.passerelle.beneficiary.path.api.StepFacts;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.sql.Sql;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.testing.event.Announced;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class SignalResourceTest {
    private static final String CCAS = "ccas-sceaux";
    private static final String AGENT = "agent-92";
    private static final String NO = "{\"outcome\":\"DECLINED\",\"reason\":\"ALREADY_FOLLOWED\"}";

    @Inject
    StepFacts steps;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Test
    void S001_11_a_ccas_signals_somebody_and_an_orientation_is_asked_for() {
        // Given
        String person = registered("Lointaine", "Ada", nir()).path("beneficiaryId");
        var sent = signal(CCAS, DESCRIBED);
        sent.then()
                .statusCode(201)
                .body("view", equalTo("sender"))
                .body("status", equalTo("RECEIVED"))
                .body("answerDueOn", notNullValue());
        var received = read(AGENT, "/v1/signals/{id}", sent.<String>path("id"));
        received.then().body("person.lastName", equalTo("Lointaine")).body("message", notNullValue());
        // When
        var answered = answer(AGENT, identify(AGENT, received, person), "{\"outcome\":\"ORIENTATION\"}");
        // Then
        answered.then()
                .statusCode(200)
                .body("status", equalTo("ANSWERED"))
                .body("beneficiaryId", equalTo(person))
                .body("late", equalTo(false));
        try (var announced = Announced.by("beneficiary")) {
            assertThat(announced.of(person, "SignalAnswered", 1))
                    .singleElement()
                    .satisfies(fact -> {
                        assertThat(fact.data().get("outcome").asText()).isEqualTo("ORIENTATION");
                        assertThat(fact.data().get("senderOrganisationId").asText())
                                .isEqualTo("CCAS-92071");
                    });
        }
    }

    @Test
    void the_sender_learns_the_outcome_and_no_more_of_the_person() {
        // Given
        String person = registered("Lointaine", "Ada", nir()).path("beneficiaryId");
        var sent = signal(CCAS, DESCRIBED);
        var identified = identify(AGENT, read(AGENT, "/v1/signals/{id}", sent.<String>path("id")), person);
        // When
        answer(AGENT, identified, NO).then().statusCode(200);
        // Then
        read(CCAS, "/v1/signals/{id}", sent.<String>path("id"))
                .then()
                .statusCode(200)
                .body("outcome", equalTo("DECLINED"))
                .body("reason", equalTo("ALREADY_FOLLOWED"))
                .body("beneficiaryId", nullValue());
        read(CCAS, "/v1/beneficiaries/{id}", person).then().statusCode(404);
        read("plaine-emploi", "/v1/signals/{id}", sent.<String>path("id"))
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:passerelle:problem:signal-unknown"));
        read("agent-59", "/v1/signals/{id}", sent.<String>path("id")).then().statusCode(404);
        assertThat(read("plaine-emploi", "/v1/signals").asString()).doesNotContain(sent.<String>path("id"));
    }

    @Test
    void the_sender_does_not_learn_before_the_answer_that_the_person_is_known() {
        // Given
        String person = registered("Lointaine", "Ada", nir()).path("beneficiaryId");
        var sent = signal(CCAS, DESCRIBED);
        String id = sent.path("id");
        var before = read(CCAS, "/v1/signals/{id}", id);
        // When
        var identified = identify(AGENT, read(AGENT, "/v1/signals/{id}", id), person);
        // Then
        identified.then().statusCode(200).body("status", equalTo("IDENTIFIED")).body("version", equalTo(1));
        var after = read(CCAS, "/v1/signals/{id}", id);
        assertThat(after.asString()).isEqualTo(before.asString());
        assertThat(after.header("ETag")).isEqualTo(before.header("ETag")).isEqualTo(sent.header("ETag"));
        // When
        refused(
                answer(AGENT, identified, "{\"outcome\":\"DECLINED\",\"reason\":\"NOT_IDENTIFIED\"}"),
                "signal-answer-contradictory",
                "reason");
        answer(AGENT, identified, NO).then().statusCode(200);
        // Then
        var answered = read(CCAS, "/v1/signals/{id}", id);
        answered.then().body("status", equalTo("ANSWERED"));
        assertThat(answered.header("ETag")).isNotEqualTo(before.header("ETag"));
    }

    @Test
    void who_is_described_was_born_on_a_day_that_can_be_and_agreed_afterwards() {
        // Given
        var agreed = "\"concerns\":[\"AUTRE\"],\"basis\":\"AGREEMENT\",\"agreedOn\":\"2026-03-01\"";
        // When, then
        refused(signal(CCAS, bornOn("2130-01-01")), "date-bounds", "person.birthDate");
        refused(signal(CCAS, bornOn("1700-01-01")), "date-bounds", "person.birthDate");
        refused(signal(CCAS, bornOn("2026-03-02"), agreed), "signal-agreement-before-birth", "agreedOn");
        signal(CCAS, bornOn("2026-03-01"), agreed).then().statusCode(201);
    }

    @Test
    void whoever_is_known_agreed_after_their_birth_and_lives_where_the_sender_works() {
        // Given
        String person = registered("Née", "Ada", nir()).path("beneficiaryId");
        var known = "\"beneficiaryId\":\"" + person + "\"";
        // When, then
        refused(
                signal(AGENT, known, "\"concerns\":[\"AUTRE\"],\"basis\":\"AGREEMENT\",\"agreedOn\":\"1985-03-03\""),
                "signal-agreement-before-birth",
                "agreedOn");
        refused(
                Api.as(AGENT)
                        .contentType("application/json")
                        .header("Idempotency-Key", Ids.next())
                        .body("{" + known + ",\"communeCode\":\"59350\",\"concerns\":[\"AUTRE\"],"
                                + "\"basis\":\"PUBLIC_INTEREST\",\"prevention\":false}")
                        .post("/v1/signals"),
                "signal-commune-out-of-scope",
                "communeCode");
    }

    @Test
    void whom_a_signal_is_about_is_corrected_until_the_answer_unless_the_sender_said_it() {
        // Given
        String wrong = registered("Homonyme", "Ada", nir()).path("beneficiaryId");
        String right = registered("Lointaine", "Ada", nir()).path("beneficiaryId");
        var described = signal(CCAS, DESCRIBED);
        var first = identify(AGENT, read(AGENT, "/v1/signals/{id}", described.<String>path("id")), wrong);
        var named = signal(AGENT, "\"beneficiaryId\":\"" + wrong + "\"");
        // When
        var corrected = identify(AGENT, first, right);
        // Then
        corrected.then().statusCode(200).body("beneficiaryId", equalTo(right));
        identify(AGENT, named, right)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:passerelle:problem:signal-identification-not-allowed"));
    }

    @Test
    void a_child_is_met_and_not_oriented_and_the_dpo_does_not_read_what_two_desks_say() {
        // Given
        var born = LocalDates.today(clock).minusYears(1).toString();
        var child = person("ENF", "Famille", "Léo", "").replace("1985-03-04", born);
        var family = register("gestionnaire-caf-92", application(person("DEM", "Famille", "Ada", ""), child));
        String known = read(AGENT, "/v1/households/{id}", family.<String>path("householdId"))
                .path("members.find { it.role == 'ENF' }.beneficiaryId");
        var sent = signal(AGENT, "\"beneficiaryId\":\"" + known + "\"");
        // When, then
        refused(answer(AGENT, sent, "{\"outcome\":\"ORIENTATION\"}"), "signal-orientation-of-child", "outcome");
        read("dpo-92", "/v1/signals/{id}", sent.<String>path("id")).then().statusCode(403);
    }

    private static String bornOn(String day) {
        return DESCRIBED.replace("\"phone\"", "\"birthDate\":\"" + day + "\",\"phone\"");
    }

    @Test
    void S004_04_prevention_is_said_and_what_it_is_about_stays_between_two_desks() {
        // When
        var sent = signal(
                CCAS,
                DESCRIBED,
                "\"concerns\":[\"SANTE\",\"ISOLEMENT\"],\"basis\":\"AGREEMENT\",\"agreedOn\":\"2026-03-01\"");
        // Then
        sent.then().statusCode(201).body("prevention", equalTo(true));
        String id = sent.path("id");
        try (var announced = Announced.by("beneficiary")) {
            var fact = announced.of(id, 1).getFirst();
            assertThat(fact.data().get("prevention").asBoolean()).isTrue();
            assertThat(fact.data().get("sensitiveConcerns").asInt()).isEqualTo(1);
            assertThat(fact.data().toString()).doesNotContain("SANTE", "Lointaine", "sort plus");
        }
    }

    @Test
    void an_appointment_that_was_given_answers_and_one_that_nobody_gave_does_not() {
        // Given
        String person = registered("Rencontrée", "Ada", nir()).path("beneficiaryId");
        var appointment = Ids.next();
        var booked = "{\"outcome\":\"APPOINTMENT\",\"appointmentId\":\"" + appointment + "\"}";
        var signal = signal(AGENT, "\"beneficiaryId\":\"" + person + "\"");
        refused(answer(AGENT, signal, booked), "signal-appointment-unknown", "appointmentId");
        var before = Ids.next();
        steps.booked(UUID.fromString(person), before, "2026-03-12", Instant.parse("2026-03-01T10:00:00Z"));
        // When
        steps.booked(UUID.fromString(person), appointment, "2126-03-12", Instant.parse("2026-03-20T10:00:00Z"));
        // Then
        await().atMost(SOON)
                .until(() -> read(AGENT, "/v1/beneficiaries/{id}/path", person)
                        .asString()
                        .contains("12 mars 2126"));
        refused(
                answer(AGENT, signal, booked.replace(appointment.toString(), before.toString())),
                "signal-appointment-unknown",
                "appointmentId");
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(answer(AGENT, signal, booked).statusCode()).isEqualTo(200));
        answer(AGENT, read(AGENT, "/v1/signals/{id}", signal.<String>path("id")), NO)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:passerelle:problem:signal-answer-not-allowed"));
    }

    @Test
    void what_waits_too_long_is_listed() {
        // Given
        String late = signal(CCAS, DESCRIBED).path("id");
        String young = signal(CCAS, DESCRIBED).path("id");
        TenantScope.within(
                Set.of("92"),
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> sql.update(
                                "update signal set received_on = '2026-01-01', answer_due_on = '2026-01-16' where id = ?",
                                UUID.fromString(late))));
        // When
        var listed = read(AGENT, "/v1/signals?overdue=true&limit=100");
        // Then
        listed.then().statusCode(200).body("items.id", hasItem(late)).body("items.id", not(hasItem(young)));
        read(CCAS, "/v1/signals/{id}", late).then().body("late", equalTo(true));
    }

    @Test
    void what_waits_for_an_answer_is_listed_alone() {
        // Given
        var answered = signal(CCAS, DESCRIBED);
        String waiting = signal(CCAS, DESCRIBED).path("id");
        var read = read(AGENT, "/v1/signals/{id}", answered.<String>path("id"));
        refused(answer(AGENT, read, NO), "signal-answer-contradictory", "reason");
        answer(AGENT, read, "{\"outcome\":\"DECLINED\",\"reason\":\"NOT_REACHED\"}")
                .then()
                .statusCode(200);
        // When
        var toAnswer = read(AGENT, "/v1/signals?waiting=true&limit=100");
        // Then
        toAnswer.then().body("items.id", hasItem(waiting)).body("items.id", not(hasItem(answered.<String>path("id"))));
    }

    @Test
    void each_rule_has_its_own_refusal() {
        // Given
        String stranger = registered("Inconnue", "Ada", nir()).path("beneficiaryId");
        var described = signal(CCAS, DESCRIBED);
        var known = read(AGENT, "/v1/signals/{id}", described.<String>path("id"));
        var plain = "\"concerns\":[\"AUTRE\"],\"basis\":";
        // When, then
        var twice = DESCRIBED + ",\"beneficiaryId\":\"" + stranger + "\"";
        refused(signal(AGENT, twice), "signal-person-missing", "person");
        refused(signal(CCAS, DESCRIBED, plain + "\"AGREEMENT\""), "signal-agreement-undated", "agreedOn");
        refused(
                signal(CCAS, DESCRIBED, "\"concerns\":[\"VIOLENCES\"],\"basis\":\"PUBLIC_INTEREST\""),
                "signal-sensitive-without-agreement",
                "basis");
        refused(answer(AGENT, known, "{\"outcome\":\"DECLINED\"}"), "signal-answer-incomplete", "outcome");
        refused(answer(AGENT, known, "{\"outcome\":\"ORIENTATION\"}"), "signal-person-unidentified", "outcome");
        signal(CCAS, "\"beneficiaryId\":\"" + stranger + "\"").then().statusCode(404);
        signal("agent-59", DESCRIBED)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:passerelle:problem:signal-commune-out-of-scope"));
        answer(CCAS, described, NO).then().statusCode(403);
        signal("valideur-92", DESCRIBED).then().statusCode(403);
    }

    private static void refused(Response answer, String code, String field) {
        answer.then()
                .statusCode(422)
                .body("type", equalTo("urn:passerelle:problem:" + code))
                .body("errors[0].field", equalTo(field));
    }
}
