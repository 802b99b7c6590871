package fr.passerelle.beneficiary.path.api;

import static fr.passerelle.beneficiary.application.api.Desk.application;
import static fr.passerelle.beneficiary.application.api.Desk.nir;
import static fr.passerelle.beneficiary.application.api.Desk.openAsRead;
import static fr.passerelle.beneficiary.application.api.Desk.opening;
import static fr.passerelle.beneficiary.application.api.Desk.person;
import static fr.passerelle.beneficiary.application.api.Desk.read;
import static fr.passerelle.beneficiary.application.api.Desk.register;
import static fr.passerelle.beneficiary.application.api.Desk.registeredOn;
import static fr.passerelle.beneficiary.exit.api.Leaving.leave;
import static fr.passerelle.testing.Patience.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fr.passerelle.beneficiary.Api;
import fr.passerelle.beneficiary.site.Site;
import fr.passerelle.beneficiary.site.Sites;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.testing.event.Announced;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class PathResourceTest {
    private static final String PATH = "/v1/beneficiaries/{id}/path";
    private static final Instant AT = Instant.parse("2026-03-20T10:00:00Z");

    @Inject
    StepFacts steps;

    @Inject
    Sites sites;

    @BeforeEach
    void the_espace_insertion_is_described() {
        var site = new Site(
                UUID.fromString(StepFacts.SITE),
                "92",
                "EI-92-ANTONY",
                "Espace insertion d'Antony",
                new Site.Location("1 place Fictive", "92160", "ANTONY"),
                "+33199009202",
                Instant.parse("2026-03-01T08:00:00Z"));
        TenantScope.within(Set.of("92"), () -> QuarkusTransaction.requiringNew().run(() -> sites.keep(site)));
    }

    @Test
    void S001_02_a_person_reads_in_plain_words_who_follows_them_and_what_comes_next() {
        // Given
        var person = toldOfInAnyOrder();
        // When
        var path = read("referent-92", PATH, person);
        // Then
        path.then()
                .statusCode(200)
                .body("right.text", containsString("ouvert depuis le 1er janvier 2023"))
                .body("follower.organisationId", equalTo("EI-92-ANTONY"))
                .body(
                        "follower.text",
                        containsString("Un professionnel de l'espace insertion vous accompagne à partir du 12 mars 2026"
                                + " (Espace insertion d'Antony)."))
                .body("follower.text", containsString("Pour l'appeler : 01\u00a099\u00a000\u00a092\u00a002."))
                .body("contract.status", equalTo("VALIDATED"))
                .body("nextAppointment.text", containsString("pour faire le point avec vous"))
                .body("nextAppointment.text", containsString("1 place Fictive, ANTONY"))
                .body("next[0].code", equalTo("GO_TO_APPOINTMENT"))
                .body("next[1].code", equalTo("FOLLOW_CONTRACT"));
    }

    @Test
    void S001_02_the_same_path_is_a_paper_that_is_handed_over() {
        // Given
        var person = toldOfInAnyOrder();
        // When
        var paper = read("referent-92", PATH + "/text", person);
        // Then
        paper.then().statusCode(200).contentType("text/plain");
        assertThat(paper.asString())
                .startsWith("Votre parcours")
                .contains(
                        "Qui vous accompagne\n",
                        "Votre contrat\n",
                        "Ce qui vient ensuite\nSoyez là pour votre rendez-vous.")
                .doesNotContain("CER", "EI-92", "null", "{", "SOCIO");
    }

    @Test
    void S000_16_each_person_has_a_path_of_their_own_whose_good_end_is_a_job_taken_up_again() {
        // Given
        var person = somebody();
        var other = somebody();
        steps.oriented(person, AT);
        awaitText(person, "espace insertion");
        read("referent-92", PATH, other)
                .then()
                .body("follower.organisationId", nullValue())
                .body("next[0].code", equalTo("AWAIT_ORIENTATION"));
        read("referent-92", PATH, person).then().body("next[0].code", equalTo("MAKE_DIAGNOSTIC"));
        // When
        leave("referent-92", person.toString(), "REPRISE_EMPLOI", "2026-06-01")
                .then()
                .statusCode(201);
        // Then
        read("referent-92", PATH, person)
                .then()
                .statusCode(200)
                .body("exit.exitedOn", equalTo("2026-06-01"))
                .body("exit.text", containsString("Vous avez repris un travail le 1er juin 2026."))
                .body("next.size()", equalTo(0));
        assertThat(read("referent-92", PATH + "/text", person).asString())
                .contains("Votre parcours a atteint son but.")
                .doesNotContain("Qui vous accompagne");
        assertThat(exitOf(person)).isEqualTo("REPRISE_EMPLOI");
    }

    @Test
    void nobody_is_promised_to_a_child_of_the_household_nor_a_contract() {
        // Given
        var family = register(
                "gestionnaire-caf-92", application(person("DEM", "Mère", "Ada", ""), person("ENF", "Mère", "Léo", "")));
        String child = read("agent-92", "/v1/households/{id}", family.<String>path("householdId"))
                .path("members.find { it.role == 'ENF' }.beneficiaryId");
        // When
        var path = read("referent-92", PATH, child);
        // Then
        path.then()
                .body("follower.text", equalTo("Personne n'a besoin d'être choisi pour vous accompagner."))
                .body("contract.text", equalTo("Aucun contrat ne vous est demandé."));
    }

    /// As it is announced, to be counted.
    private static String exitOf(UUID person) {
        try (var announced = Announced.by("beneficiary")) {
            return announced.until(person, "BeneficiaryExited", 1).stream()
                    .filter(fact -> fact.type().equals("BeneficiaryExited"))
                    .map(fact -> fact.data().path("reason").asText())
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void S001_19_a_jobseeker_without_rsa_reads_which_two_professionals_accompany_them_together() {
        // Given
        var jobseeker = UUID.fromString(without("Rsa", nir()));
        var binome = Ids.next();
        // When
        steps.binome("Assigned", jobseeker, binome, AT, "\"assignedOn\":\"2026-03-12\"");
        // Then
        awaitText(jobseeker, "Deux professionnels");
        read("referent-92", PATH, jobseeker)
                .then()
                .body("binome.binomeId", equalTo(binome.toString()))
                .body("binome.organisationId", equalTo("DEPARTEMENT-92"))
                .body(
                        "follower.text",
                        equalTo("Deux professionnels vous accompagnent ensemble depuis le 12 mars 2026 : un conseiller"
                                + " emploi de France Travail et un travailleur social du Département."))
                .body("next[0].code", equalTo("MAKE_DIAGNOSTIC"));
        read("france-travail", "/v1/beneficiaries/{id}", jobseeker).then().statusCode(200);
        assertThat(read("referent-92", PATH + "/text", jobseeker).asString())
                .containsOnlyOnce("Deux professionnels")
                .doesNotContain("binôme", "conseiller-17", "null");
        // When
        steps.binome("Ended", jobseeker, binome, AT, "\"endedOn\":\"2126-04-30\",\"reason\":\"SUPPORT_COMPLETED\"");
        // Then
        await().atMost(SOON)
                .untilAsserted(() -> read("agent-92", PATH, jobseeker)
                        .then()
                        .body("binome", nullValue())
                        .body("next[0].code", equalTo("ASK_FOR_HELP")));
    }

    @Test
    void who_follows_and_the_two_who_do_together_are_both_named() {
        // Given
        var person = somebody();
        steps.oriented(person, AT);
        // When
        steps.binome("Assigned", person, Ids.next(), AT, "\"assignedOn\":\"2026-03-12\"");
        // Then
        awaitText(person, "Deux professionnels");
        read("referent-92", PATH, person).then().body("follower.organisationId", equalTo("EI-92-ANTONY"));
        assertThat(read("referent-92", PATH + "/text", person).asString())
                .contains("Un professionnel de l'espace insertion", "Deux professionnels");
    }

    @Test
    void a_cancelled_appointment_is_not_the_next_one_whenever_it_was_told() {
        // Given
        var person = somebody();
        var appointment = Ids.next();
        steps.cancelled(person, appointment, "2126-05-07", AT.plusSeconds(60));
        steps.booked(person, appointment, "2126-05-07", AT);
        // When
        steps.booked(person, Ids.next(), "2126-06-11", AT); // taken after them: the same topic and person
        awaitText(person, "11 juin 2126");
        // Then
        read("referent-92", PATH, person).then().body("nextAppointment.text", containsString("11 juin 2126"));
    }

    @Test
    void the_amount_is_for_the_allocataire_and_the_right_for_those_who_may_read_rights() {
        // Given
        var couple = register(
                "gestionnaire-caf-92",
                application(person("DEM", "Payée", "Ada", ""), person("CJT", "Conjoint", "Léo", "")));
        openAsRead("caf-92", couple.path("rsaRightId"), opening("2026-01-01", "969.78"));
        String paid = couple.path("beneficiaryId");
        String household = couple.path("householdId");
        String spouse = read("agent-92", "/v1/households/{id}", household)
                .path("members.find { it.role == 'CJT' }.beneficiaryId");
        steps.oriented(UUID.fromString(paid), AT);
        awaitText(UUID.fromString(paid), "espace insertion");
        // When
        var own = read("referent-92", PATH, paid);
        var spouses = read("referent-92", PATH, spouse);
        var site = read("coordonnateur-antony", PATH, paid);
        // Then
        own.then()
                .body("right.amount", equalTo(969.78f))
                .body("right.text", containsString("Vous recevez 969,78\u00a0€ par mois."));
        spouses.then().body("right.amount", nullValue()).body("right.state", equalTo("OPEN_PAYABLE"));
        assertThat(spouses.asString()).doesNotContain("969");
        site.then().statusCode(200).body("right", nullValue());
        assertThat(read("coordonnateur-antony", PATH + "/text", paid).asString())
                .doesNotContain("969", "RSA");
    }

    @Test
    void an_orientation_is_promised_to_the_couple_and_neither_to_a_child_nor_to_who_is_not_subject() {
        // Given
        var notSubject = person("CJT", "Foyer", "Léo", ",\"subjectToRightsAndDuties\":false");
        var child = person("ENF", "Foyer", "Zoé", "").replace("1985-03-04", "2024-03-04");
        // When
        var family = register("gestionnaire-caf-92", application(person("DEM", "Foyer", "Ada", ""), notSubject, child));
        openAsRead("caf-92", family.path("rsaRightId"), opening("2026-01-01", "969.78"));
        // Then
        var members = read("agent-92", "/v1/households/{id}", family.<String>path("householdId"));
        assertThat(nextOf(members, "DEM")).isEqualTo("AWAIT_ORIENTATION");
        assertThat(nextOf(members, "CJT")).isEqualTo("ASK_FOR_HELP");
        assertThat(nextOf(members, "ENF")).isEqualTo("ASK_FOR_HELP");
    }

    private static String nextOf(Response household, String role) {
        var person = household.<String>path("members.find { it.role == '" + role + "' }.beneficiaryId");
        return read("referent-92", PATH, person).path("next[0].code");
    }

    @Test
    void whoever_does_not_share_the_person_reads_no_path() {
        // Given
        var person = somebody();
        // When
        var unlinked = read("plaine-emploi", PATH, person);
        var elsewhere = read("agent-59", PATH + "/text", person);
        // Then
        unlinked.then().statusCode(404);
        elsewhere.then().statusCode(404);
    }

    /// The facts of three services come in an order that none of them chose.
    private UUID toldOfInAnyOrder() {
        var person = somebody();
        var cer = Ids.next();
        steps.booked(person, Ids.next(), "2126-03-12", AT);
        steps.validated(person, cer, "2026-04-01", "2126-12-31", AT.plusSeconds(60));
        steps.drafted(person, cer, AT);
        steps.oriented(person, AT);
        awaitText(person, "va du 1er avril 2026 au 31 décembre 2126");
        awaitText(person, "mardi 12 mars 2126");
        awaitText(person, "espace insertion");
        return person;
    }

    private static UUID somebody() {
        var application = registeredOn("2023-01-01", "Suivie", "Rose", nir());
        openAsRead("caf-92", application.path("rsaRightId"), opening("2023-01-01", "607.75"))
                .then()
                .statusCode(200);
        return UUID.fromString(application.path("beneficiaryId"));
    }

    private static String without(String name, String nir) {
        return Api.as("agent-92")
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", Ids.next())
                .body("""
                        {"lawfulBasis":"PUBLIC_TASK","lastName":"%s","firstNames":"Odile","birthDate":"1985-03-04",
                         "nir":"%s"}""".formatted(name, nir))
                .post("/v1/beneficiaries")
                .path("beneficiaryId");
    }

    private static void awaitText(UUID person, String text) {
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(read("agent-92", PATH, person).asString()).contains(text));
    }
}
