package fr.passerelle.beneficiary.notice.api;

import static fr.passerelle.beneficiary.application.api.Desk.application;
import static fr.passerelle.beneficiary.application.api.Desk.person;
import static fr.passerelle.beneficiary.application.api.Desk.read;
import static fr.passerelle.beneficiary.application.api.Desk.register;
import static fr.passerelle.testing.Patience.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import fr.passerelle.beneficiary.Api;
import fr.passerelle.beneficiary.Facts;
import fr.passerelle.beneficiary.MailServer;
import fr.passerelle.beneficiary.Parked;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.sight.PersonLinks;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.testing.resource.RealPlatform;
import fr.passerelle.testing.token.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What somebody is blamed for: written within what the law knows, and read by those who follow them alone.
@QuarkusTest
@WithTestResource(RealPlatform.class)
@WithTestResource(value = MailServer.class, scope = TestResourceScope.GLOBAL)
class BreachNoticeTest {
    private static final String CAF = "gestionnaire-caf-92";
    private static final Instant AT = Instant.parse("2026-03-03T10:00:00Z");
    private static final String NOT_KEPT = """
            "ground":"COMMITMENT_NOT_KEPT","factsOn":"2026-06-01","contractStartsOn":"2026-04-01",
            "notKept":"ACTION","actionDomain":"LOGEMENT","actionDueOn":"2026-05-31",
            "sanction":"SUSPENSION","percent":50,"months":2,"answerBy":"2126-07-01\"""";

    @Inject
    Facts facts;

    @Inject
    PersonLinks links;

    @Test
    void a_breach_is_written_with_what_is_risked_and_until_when_to_answer_and_its_subject_says_nothing_of_it() {
        // Given
        var address = "rose.entendue@example.org";
        var person = registered(",\"email\":\"" + address + "\"");
        // When
        ask(person, NOT_KEPT);
        // Then
        await().atMost(SOON).until(() -> MailServer.of(address), mails -> mails.size() == 1);
        var mail = MailServer.of(address).getFirst();
        assertThat(mail.subject()).isEqualTo("Nous avons besoin de votre réponse");
        assertThat(mail.text().replace('\u00a0', ' '))
                .contains(
                        "Le 1er juin 2026, une action de votre contrat, commencé le 1er avril 2026, n'était pas faite",
                        "une démarche pour votre logement à faire au plus tard le 31 mai 2026",
                        "suspension",
                        "50 %",
                        "au plus tard le lundi 1er juillet 2126");
    }

    @Test
    void who_pays_finds_nothing_of_a_breach_in_a_list_by_its_id_or_as_a_letter_and_hands_none_over() {
        // Given
        var person = registered("");
        ask(person, NOT_KEPT);
        var breach = noticesOf(person).getFirst();
        // When
        var asked = List.of(
                read(CAF, "/v1/notices/{id}", breach),
                read(CAF, "/v1/notices/{id}/letter", breach),
                Api.as(CAF).header("If-Match", "\"0-full\"").post("/v1/notices/{id}/hand-over", breach));
        // Then
        assertThat(asked).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.<String>path("type")).isEqualTo("urn:passerelle:problem:notice-unknown");
        });
        read(CAF, "/v1/beneficiaries/{id}/notices", person)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
        read(CAF, "/v1/notices?limit=100")
                .then()
                .statusCode(200)
                .body("items.template", not(hasItems("breach-notice")));
    }

    @Test
    void a_referent_reads_a_breach_while_his_organisation_follows_the_person() {
        // Given
        var person = registered("");
        ask(person, NOT_KEPT);
        var breach = noticesOf(person).getFirst();
        link(person, "REFERRAL");
        var before = asReferentOfTheAssociation().get("/v1/notices/{id}", breach);
        // When
        link(person, "ORIENTATION");
        // Then
        before.then().statusCode(404);
        asReferentOfTheAssociation().get("/v1/notices/{id}", breach).then().statusCode(200);
        asReferentOfTheAssociation()
                .get("/v1/beneficiaries/{id}/notices", person)
                .then()
                .body("items.template", contains("breach-notice"));
    }

    @Test
    void whoever_saw_a_breach_is_named_to_the_dpo() {
        // Given
        var person = registered("");
        ask(person, NOT_KEPT);
        // When
        var letter =
                read("agent-92", "/v1/notices/{id}/letter", noticesOf(person).getFirst());
        // Then
        letter.then().statusCode(200);
        read("dpo-92", "/v1/beneficiaries/{id}/accesses", person)
                .then()
                .body("items.findAll { it.path.endsWith('/letter') }.fields.flatten()", hasItems("address", "breach"))
                .body("items.findAll { it.path.endsWith('/notices') }.fields.flatten()", hasItems("notice", "breach"));
    }

    @Test
    void what_the_law_does_not_know_is_parked_with_its_code_and_written_to_nobody() {
        // Given
        var person = registered("");
        // When
        var other = ask(person, NOT_KEPT.replace("SUSPENSION", "SUPPRESSION"));
        var little = ask(person, NOT_KEPT.replace("50", "29"));
        var tooLong = ask(person, NOT_KEPT.replace("\"months\":2", "\"months\":3"));
        var late = ask(person, NOT_KEPT.replace("2126", "2026"));
        // Then
        try (var parked = new Parked()) {
            assertThat(parked.reasonOf(other)).isEqualTo("message-sanction-of-other-ground");
            assertThat(parked.reasonOf(little)).isEqualTo("message-sanction-out-of-bounds");
            assertThat(parked.reasonOf(tooLong)).isEqualTo("message-sanction-out-of-bounds");
            assertThat(parked.reasonOf(late)).isEqualTo("message-answer-too-late");
        }
        read("agent-92", "/v1/beneficiaries/{id}/notices", person).then().body("items.size()", equalTo(0));
    }

    @Test
    void no_one_who_lives_with_others_is_told_that_they_risk_more_than_half() {
        // Given
        var alone = registered("");
        var withChild = registered("", person("ENF", "Blâmée", "Lou", ""));
        // When
        var most = ask(withChild, NOT_KEPT);
        var more = ask(withChild, NOT_KEPT.replace("\"percent\":50", "\"percent\":51"));
        ask(alone, NOT_KEPT.replace("\"percent\":50", "\"percent\":100"));
        // Then
        try (var parked = new Parked()) {
            assertThat(parked.reasonOf(more)).isEqualTo("message-sanction-of-household-out-of-bounds");
        }
        assertThat(noticesOf(withChild)).as("that of " + most).hasSize(1);
        assertThat(noticesOf(alone)).hasSize(1);
    }

    private static UUID registered(String contact, String... others) {
        var members = Stream.concat(Stream.of(person("DEM", "Blâmée", "Rose", contact)), Stream.of(others));
        var answer = register(CAF, application(members.toArray(String[]::new)));
        answer.then().statusCode(201);
        return UUID.fromString(answer.path("beneficiaryId"));
    }

    private UUID ask(UUID person, String parameters) {
        return facts.announce(
                "contract", "MessageRequested.v1", person, AT, """
                {"beneficiaryId":"%s","requestId":"%s","template":"breach-notice","parameters":{%s},
                 "dueAt":"2026-03-03T10:00:00Z","factAt":"2026-03-03T10:00:00Z"}""".formatted(person, Ids.next(), parameters));
    }

    private static List<String> noticesOf(UUID person) {
        return await().atMost(SOON)
                .until(
                        () -> read("agent-92", "/v1/beneficiaries/{id}/notices", person)
                                .jsonPath()
                                .getList("items.id", String.class),
                        ids -> !ids.isEmpty());
    }

    private static RequestSpecification asReferentOfTheAssociation() {
        var token = Tokens.claims("plaine-emploi").withRoles("REFERENT").signed();
        return RestAssured.given().auth().oauth2(token);
    }

    private void link(UUID person, String reason) {
        TenantScope.within(
                Set.of("92"),
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> links.link(person, "92", "ASSO-PLAINE-EMPLOI", reason)));
    }
}
