package fr.passerelle.partner.binome.api;

import static fr.passerelle.partner.structure.api.Directory.structure;
import static fr.passerelle.testing.Patience.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.passerelle.partner.Api;
import fr.passerelle.partner.Facts;
import fr.passerelle.partner.structure.api.Directory;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class BinomesTest {
    private static final String PROBLEM = "urn:passerelle:problem:";

    @Inject
    Facts facts;

    @Inject
    Clock clock;

    @Inject
    Sql sql;

    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void what_day_it_is() {
        today = LocalDates.today(clock);
    }

    @Test
    void S001_19_a_conseiller_emploi_and_a_travailleur_social_act_together_for_a_jobseeker_without_rsa() {
        // Given
        var jobseeker = withoutRsa();
        var before = of("france-travail", jobseeker);
        // When
        var assigned = assign("agent-92", jobseeker, "FRANCE-TRAVAIL", "DEPARTEMENT-92", today, "");
        // Then
        String path = "/v1/binomes/" + assigned.path("id");
        before.then().statusCode(200).body("items", hasSize(0));
        assigned.then()
                .statusCode(201)
                .header("ETag", equalTo("\"0-full\""))
                .body("status", equalTo("IN_FORCE"))
                .body("modality", equalTo("ACCOMPAGNEMENT_GLOBAL"))
                .body("conseillerEmploi.organisationId", equalTo("FRANCE-TRAVAIL"))
                .body("conseillerEmploi.organisationType", equalTo("FRANCE_TRAVAIL"))
                .body("travailleurSocial.organisationType", equalTo("DEPARTEMENT"))
                .body("travailleurSocial.professionalId", equalTo("social-1"))
                .body("conventionId", nullValue());
        Api.as("france-travail").get(path).then().statusCode(200).body("beneficiaryId", equalTo(jobseeker.toString()));
        Api.as("agent-59").get(path).then().statusCode(404).body("type", equalTo(PROBLEM + "binome-unknown"));
        Api.as("agent-92")
                .queryParam("beneficiaryId", jobseeker)
                .get("/v1/orientations")
                .then()
                .body("items", hasSize(0));
        assertThatItIsAnnounced(jobseeker);
    }

    private static void assertThatItIsAnnounced(UUID jobseeker) {
        try (var announced = Announced.by("partner")) {
            var told = announced.of(jobseeker, 2);
            assertThat(told).extracting(Announced.Fact::type).containsExactly("BinomeAssigned", "MessageRequested");
            assertThat(told.getFirst()
                            .data()
                            .at("/travailleurSocial/organisationId")
                            .asText())
                    .isEqualTo("DEPARTEMENT-92");
        }
    }

    @Test
    void S001_19_whoever_has_an_rsa_gets_a_binome_as_well() {
        var person = Ids.next();
        facts.opened(person, "92071", false, true, Instant.parse("2026-03-02T08:00:00Z"));
        awaitKnown(person);
        assign("referent-92", person, "FRANCE-TRAVAIL", "DEPARTEMENT-92", today, "")
                .then()
                .statusCode(201);
    }

    @Test
    void somebody_whom_nobody_announced_gets_none() {
        assign("agent-92", Ids.next(), "FRANCE-TRAVAIL", "DEPARTEMENT-92", today, "")
                .then()
                .statusCode(404)
                .body("type", equalTo(PROBLEM + "beneficiary-unknown"));
    }

    @Test
    void one_binome_a_person_and_day_and_the_next_one_begins_after_the_end() {
        // Given
        var person = withoutRsa();
        String first = assign("agent-92", person, "FRANCE-TRAVAIL", "DEPARTEMENT-92", today.minusDays(30), "")
                .path("id");
        // When
        var second = assign("agent-92", person, "FRANCE-TRAVAIL", "DEPARTEMENT-92", today, "");
        var earlier = assign("agent-92", person, "FRANCE-TRAVAIL", "DEPARTEMENT-92", today.minusDays(60), "");
        end("agent-92", first, "MEMBER_REPLACED", today.minusDays(1)).then().statusCode(200);
        var next = assign("agent-92", person, "FRANCE-TRAVAIL", "DEPARTEMENT-92", today, "");
        // Then
        for (var refused : List.of(second, earlier)) {
            refused.then()
                    .statusCode(409)
                    .body("type", equalTo(PROBLEM + "binome-already-in-force"))
                    .body("rule", equalTo("S001_19"));
        }
        next.then().statusCode(201);
        assertThat(openLinks(person))
                .as("of the one of now")
                .contains("FRANCE-TRAVAIL BINOME", "DEPARTEMENT-92 BINOME");
    }

    @Test
    void what_was_recorded_by_mistake_stands_in_nobody_s_way() {
        // Given
        var person = withoutRsa();
        String wrong = assign("agent-92", person, "FRANCE-TRAVAIL", "DEPARTEMENT-92", today, "")
                .path("id");
        end("agent-92", wrong, "RECORDED_BY_MISTAKE", today).then().statusCode(200);
        Api.as("france-travail").get("/v1/binomes/" + wrong).then().statusCode(404); // at once
        // When
        var right = assign("agent-92", person, "FRANCE-TRAVAIL", "DEPARTEMENT-92", today, "");
        // Then
        right.then().statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({
        "DEPARTEMENT-92,DEPARTEMENT-92,binome-conseiller-elsewhere",
        "FRANCE-TRAVAIL,FRANCE-TRAVAIL,binome-social-at-france-travail",
        "FRANCE-TRAVAIL,NOWHERE-1,organisation-unknown"
    })
    void each_of_the_two_is_of_the_kind_of_organisation_that_has_them(
            String conseiller, String social, String problem) {
        assign("agent-92", withoutRsa(), conseiller, social, today, "")
                .then()
                .statusCode(422)
                .body("type", equalTo(PROBLEM + problem));
    }

    @Test
    void one_professional_is_no_binome() {
        var same = body(withoutRsa(), "FRANCE-TRAVAIL", "DEPARTEMENT-92", today, "")
                .replace("social-1", "conseiller-1");
        Api.create("agent-92", "/v1/binomes", same)
                .then()
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "binome-one-professional"));
    }

    @Test
    void it_begins_today_at_the_latest_and_within_the_time_of_the_departement() {
        var person = withoutRsa();
        assign("agent-92", person, "FRANCE-TRAVAIL", "DEPARTEMENT-92", today.plusDays(1), "")
                .then()
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "binome-starts-later"));
        assign("agent-92", person, "FRANCE-TRAVAIL", "DEPARTEMENT-92", today.minusYears(2), "")
                .then()
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "binome-starts-too-early"));
    }

    @Test
    void a_travailleur_social_of_a_delegate_rests_on_a_convention_in_force_that_is_named_in_the_answer() {
        // Given
        var delegate = "CCAS-" + Math.floorMod(Ids.next().hashCode(), 1_000_000);
        Directory.register(structure(delegate, "CCAS", "CCAS", "")).then().statusCode(201);
        var person = withoutRsa();
        // When
        var without = assign("agent-92", person, "FRANCE-TRAVAIL", delegate, today, "");
        String convention = convention(delegate);
        var wrongArticle = assign("agent-92", person, "FRANCE-TRAVAIL", delegate, today, ",\"articleNumber\":\"9\"");
        var resting = assign("agent-92", person, "FRANCE-TRAVAIL", delegate, today, ",\"articleNumber\":\"3\"");
        // Then
        for (var refused : List.of(without, wrongArticle)) {
            refused.then().statusCode(422).body("type", equalTo(PROBLEM + "binome-without-convention"));
        }
        resting.then().statusCode(201).body("conventionId", equalTo(convention)).body("articleNumber", equalTo("3"));
    }

    @Test
    void a_registration_alone_lets_no_organisation_form_a_binome() {
        // Given
        var registered = registeredBy("FRANCE-TRAVAIL");
        // When
        var ofFranceTravail = assign("france-travail", registered, "FRANCE-TRAVAIL", "DEPARTEMENT-92", today, "");
        var ofCcas = assign("ccas-sceaux", withoutRsa(), "FRANCE-TRAVAIL", "CCAS-92071", today, "");
        // Then
        for (var refused : List.of(ofFranceTravail, ofCcas)) {
            refused.then()
                    .statusCode(403)
                    .body("type", equalTo(PROBLEM + "binome-formed-by-departement"))
                    .body("rule", equalTo("S001_19"));
        }
        of("agent-92", registered).then().body("items", hasSize(0));
        assertThat(openLinks(registered)).containsExactly("FRANCE-TRAVAIL REGISTRATION");
    }

    @Test
    void the_departement_alone_forms_one_and_the_two_organisations_end_it_as_well() {
        // Given
        var person = withoutRsa();
        // When
        var notAllowed = assign("coordonnateur-antony", person, "FRANCE-TRAVAIL", "DEPARTEMENT-92", today, "");
        String id = assign("agent-92", person, "FRANCE-TRAVAIL", "DEPARTEMENT-92", today, "")
                .path("id");
        var endedByOthers = end("ccas-sceaux", id, "REORIENTED", today);
        var endedByOne = end("france-travail", id, "REORIENTED", today);
        // Then
        endedByOthers.then().statusCode(403).body("type", equalTo(PROBLEM + "binome-of-others"));
        notAllowed.then().statusCode(403);
        endedByOne.then().statusCode(200).body("status", equalTo("ENDED"));
    }

    @Test
    void an_end_has_a_reason_ends_both_links_and_comes_once() {
        // Given
        var person = withoutRsa();
        String id = assign("agent-92", person, "FRANCE-TRAVAIL", "DEPARTEMENT-92", today, "")
                .path("id");
        // When
        var unversioned = Api.mistakenAs("agent-92")
                .contentType("application/json")
                .body(ending("SUPPORT_COMPLETED", today))
                .post("/v1/binomes/{id}/end", id);
        var ended = end("agent-92", id, "SUPPORT_COMPLETED", today);
        var again = end("agent-92", id, "SUPPORT_COMPLETED", today);
        // Then
        unversioned.then().statusCode(428);
        ended.then()
                .statusCode(200)
                .header("ETag", equalTo("\"1-full\""))
                .body("endedOn", equalTo(today.toString()))
                .body("endReason", equalTo("SUPPORT_COMPLETED"));
        again.then()
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "binome-end-not-allowed"))
                .body("legalBasis", equalTo("Convention d'accompagnement global"));
        assertThat(openLinks(person)).containsExactly("CCAS-92071 REGISTRATION");
        try (var announced = Announced.by("partner")) {
            assertThat(announced.of(person, 3))
                    .extracting(Announced.Fact::type)
                    .containsExactly("BinomeAssigned", "MessageRequested", "BinomeEnded");
        }
    }

    @Test
    void binomes_are_listed_by_person_by_organisation_and_by_professional() {
        // Given
        var first = withoutRsa();
        var second = withoutRsa();
        var professional = "p-" + Ids.next();
        String running = named(first, professional).path("id");
        String over = named(second, professional).path("id");
        end("agent-92", over, "MOVED_AWAY", today).then().statusCode(200);
        // When / Then
        of("agent-92", first).then().body("items.id", contains(running));
        listed("professionalId", professional, "organisationId", "FRANCE-TRAVAIL")
                .then()
                .body("items.id", contains(running, over));
        listed("professionalId", professional, "inForce", "true").then().body("items.id", contains(running));
        listed("professionalId", professional, "organisationId", "CAF-921")
                .then()
                .body("items", hasSize(0));
        Api.as("agent-59")
                .queryParam("professionalId", professional)
                .get("/v1/binomes")
                .then()
                .body("items", hasSize(0));
    }

    /// Somebody without RSA whom the CCAS of Sceaux registered.
    private UUID withoutRsa() {
        return registeredBy("CCAS-92071");
    }

    private UUID registeredBy(String organisation) {
        var person = Ids.next();
        facts.registered(person, organisation);
        awaitKnown(person);
        return person;
    }

    private void awaitKnown(UUID person) {
        await().atMost(SOON)
                .until(() -> !read("select beneficiary_id::text from person where beneficiary_id = ?", person)
                        .isEmpty());
    }

    private List<String> openLinks(UUID person) {
        return read(
                "select organisation_id || ' ' || reason from person_link where person_id = ? and until is null",
                person);
    }

    private List<String> read(String question, UUID person) {
        return TenantScope.within(
                Set.of("92"),
                () -> QuarkusTransaction.requiringNew().call(() -> sql.all(question, row -> row.getString(1), person)));
    }

    private static String body(UUID person, String conseiller, String social, LocalDate startsOn, String more) {
        return """
                {"beneficiaryId":"%s","startsOn":"%s",
                 "conseillerEmploi":{"organisationId":"%s","professionalId":"conseiller-1"},
                 "travailleurSocial":{"organisationId":"%s","professionalId":"social-1"}%s}""".formatted(person, startsOn, conseiller, social, more);
    }

    private static Response assign(
            String account, UUID person, String conseiller, String social, LocalDate startsOn, String more) {
        return Api.create(account, "/v1/binomes", body(person, conseiller, social, startsOn, more));
    }

    private Response named(UUID person, String professional) {
        var told = body(person, "FRANCE-TRAVAIL", "DEPARTEMENT-92", today, "").replace("social-1", professional);
        return Api.create("agent-92", "/v1/binomes", told);
    }

    private static Response end(String account, String id, String reason, LocalDate on) {
        return Api.act(account, "/v1/binomes/" + id, "end", ending(reason, on));
    }

    private static String ending(String reason, LocalDate on) {
        return "{\"reason\":\"%s\",\"endedOn\":\"%s\"}".formatted(reason, on);
    }

    private static Response of(String account, UUID person) {
        return Api.as(account).queryParam("beneficiaryId", person.toString()).get("/v1/binomes");
    }

    private static Response listed(String name, String value, String other, String otherValue) {
        return Api.as("agent-92")
                .queryParam(name, value)
                .queryParam(other, otherValue)
                .get("/v1/binomes");
    }

    private static String convention(String party) {
        return Api.create("agent-92", "/v1/conventions", """
                {"type":"DELEGATION","object":"Accompagnement global","parties":["DEPARTEMENT-92","%s"],
                 "signedOn":"2026-01-05","startsOn":"2026-01-05",
                 "articles":[{"number":"3","subject":"Binômes"}]}""".formatted(party)).path("id");
    }
}
