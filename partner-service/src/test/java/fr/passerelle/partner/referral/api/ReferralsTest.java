package fr.passerelle.partner.referral.api;

import static fr.passerelle.partner.structure.api.Directory.structure;
import static fr.passerelle.testing.Patience.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.passerelle.partner.Api;
import fr.passerelle.partner.Facts;
import fr.passerelle.partner.structure.api.Directory;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.testing.contract.EventContract;
import fr.passerelle.testing.event.Announced;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class ReferralsTest {
    @Inject
    Facts facts;

    @Inject
    Clock clock;

    @Inject
    Session entities;

    @Test
    void S002_14_a_referral_has_a_type_and_being_positioned_is_not_yet_having_entered() {
        // Given
        var person = known();
        var action = action("ASSO-PLAINE-EMPLOI", "remobilisation--lien-social", "");
        var today = LocalDates.today(clock);
        // When
        var sent = send("referent-92", person, action, ",\"horsConvention\":true");
        var path = "/v1/referrals/" + sent.path("id");
        var tooEarly = Api.act("plaine-emploi", path, "entry", "{\"startedOn\":\"%s\"}".formatted(today));
        var accepted = Api.act("plaine-emploi", path, "acceptance", "");
        var entered = Api.act("plaine-emploi", path, "entry", "{\"startedOn\":\"%s\"}".formatted(today));
        var completed = Api.act("agent-92", path, "completion", ended(today));
        // Then
        sent.then()
                .statusCode(201)
                .body("status", equalTo("SENT"))
                .body("actionType", equalTo("CHANTIER_INSERTION"))
                .body("positionedOn", equalTo(today.toString()))
                .body("startedOn", nullValue());
        tooEarly.then()
                .statusCode(409)
                .body("type", equalTo("urn:passerelle:problem:referral-entry-not-allowed"))
                .body("legalBasis", equalTo("CASF, art. L262-32 et L262-33"));
        accepted.then().statusCode(200).body("status", equalTo("ACCEPTED")).body("startedOn", nullValue());
        entered.then().statusCode(200).body("status", equalTo("STARTED")).body("startedOn", equalTo(today.toString()));
        completed.then().statusCode(200).body("outcome", equalTo("OBJECTIVE_REACHED"));
        assertThatIsAnnounced(person, "ReferralSent", "ReferralAccepted", "ReferralStarted", "ReferralCompleted");
    }

    @Test
    void the_receiver_sees_the_person_from_the_sending_and_only_referrals_to_itself() {
        // Given
        var person = known();
        var mine = action("ASSO-PLAINE-EMPLOI", "mobilite--preparer-un-permis", "");
        var other = action("CCAS-92071", "numerique--maitriser-les-fondamentaux-du-numerique", "");
        String toCcas =
                send("agent-92", person, other, ",\"horsConvention\":true").path("id");
        var before = inbox("plaine-emploi", person);
        // When
        String toMe = send("agent-92", person, mine, ",\"horsConvention\":true").path("id");
        var after = inbox("plaine-emploi", person);
        // Then
        before.then().body("items", hasSize(0));
        after.then().body("items.id", everyItem(equalTo(toMe)));
        Api.as("plaine-emploi").get("/v1/referrals/{id}", toCcas).then().statusCode(404);
        Api.as("france-travail").get("/v1/referrals/{id}", toMe).then().statusCode(404);
        Api.as("agent-59").get("/v1/referrals/{id}", toMe).then().statusCode(404);
        Api.as("plaine-emploi")
                .queryParam("status", "SENT")
                .get("/v1/referrals")
                .then()
                .body("items.organisationId", everyItem(equalTo("ASSO-PLAINE-EMPLOI")))
                .body("items.id", hasItem(toMe))
                .body("items.id", not(hasItem(toCcas)));
    }

    @Test
    void who_sent_does_not_answer_for_the_holder() {
        // Given
        var person = known();
        var first = action("CCAS-92071", "mobilite--preparer-un-permis", "");
        send("agent-92", person, first, ",\"horsConvention\":true").then().statusCode(201);
        var action = action("ASSO-PLAINE-EMPLOI", "mobilite--preparer-un-permis", "");
        String id =
                send("ccas-sceaux", person, action, ",\"horsConvention\":true").path("id");
        // When
        var answer = Api.act("ccas-sceaux", "/v1/referrals/" + id, "acceptance", "");
        // Then
        answer.then().statusCode(403).body("type", equalTo("urn:passerelle:problem:referral-of-another-organisation"));
    }

    @Test
    void S000_01_a_referral_names_the_article_of_a_convention_in_force_or_says_on_purpose_that_there_is_none() {
        // Given
        var holder = "ASSO-" + Math.floorMod(Ids.next().hashCode(), 1_000_000);
        var person = known();
        var action = action(holder, "remobilisation--lien-social", "");
        // When
        var none = send("agent-92", person, action, "");
        var convention = convention(holder);
        var wrongArticle = send("agent-92", person, action, ",\"articleNumber\":\"9\"");
        var cited = send("agent-92", person, action, ",\"articleNumber\":\"3\"");
        // Then
        none.then().statusCode(422).body("type", equalTo("urn:passerelle:problem:referral-without-convention"));
        wrongArticle.then().statusCode(422);
        cited.then()
                .statusCode(201)
                .body("conventionId", equalTo(convention.<String>path("id")))
                .body("articleNumber", equalTo("3"));
        Api.as("referent-92")
                .get("/v1/conventions/{id}", convention.<String>path("id"))
                .then()
                .body("signedOn", equalTo("2026-01-05"))
                .body("object", equalTo("Actions collectives"))
                .body("parties", hasItem(holder))
                .body("articles.number", hasItem("3"));
    }

    @Test
    void nobody_is_positioned_twice_on_one_action_nor_beyond_its_places() {
        // Given
        var action = action("ASSO-PLAINE-EMPLOI", "se-former--trouver-sa-formation", ",\"capacity\":1");
        var first = known();
        var second = known();
        String one = send("agent-92", first, action, ",\"horsConvention\":true").path("id");
        String two =
                send("agent-92", second, action, ",\"horsConvention\":true").path("id");
        // When
        var twice = send("agent-92", first, action, ",\"horsConvention\":true");
        var taken = Api.act("plaine-emploi", "/v1/referrals/" + one, "acceptance", "");
        var full = Api.act("plaine-emploi", "/v1/referrals/" + two, "acceptance", "");
        var refused = Api.act("plaine-emploi", "/v1/referrals/" + two, "refusal", "{\"reason\":\"NO_PLACE\"}");
        // Then
        twice.then().statusCode(409).body("type", equalTo("urn:passerelle:problem:referral-already-open"));
        taken.then().statusCode(200);
        full.then().statusCode(409).body("type", equalTo("urn:passerelle:problem:action-full"));
        refused.then().statusCode(200).body("refusalReason", equalTo("NO_PLACE"));
    }

    @Test
    void without_an_answer_in_time_it_expires() {
        // Given
        var person = known();
        var action = action("ASSO-PLAINE-EMPLOI", "mobilite--preparer-un-permis", "");
        String id = send("agent-92", person, action, ",\"horsConvention\":true").path("id");
        letItsDayPass(id);
        // When
        var late = Api.act("plaine-emploi", "/v1/referrals/" + id, "acceptance", "");
        // Then
        late.then().statusCode(409).body("detail", containsString("EXPIRED"));
        Awaitility.await().atMost(SOON).until(() -> linkOf(person, "ASSO-PLAINE-EMPLOI") != null);
        Api.as("agent-92").get("/v1/referrals/{id}", id).then().body("status", equalTo("EXPIRED"));
    }

    @Test
    void one_that_nobody_answered_in_time_does_not_stand_in_the_way_of_the_next() {
        // Given
        var person = known();
        var action = action("ASSO-PLAINE-EMPLOI", "mobilite--preparer-un-permis", "");
        String first =
                send("agent-92", person, action, ",\"horsConvention\":true").path("id");
        letItsDayPass(first);
        // When
        var next = send("agent-92", person, action, ",\"horsConvention\":true");
        // Then
        next.then().statusCode(201).body("status", equalTo("SENT"));
        Api.as("agent-92").get("/v1/referrals/{id}", first).then().body("status", equalTo("EXPIRED"));
        Api.as("plaine-emploi")
                .get("/v1/referrals/{id}", next.<String>path("id"))
                .then()
                .statusCode(200);
        assertThat(linkOf(person, "ASSO-PLAINE-EMPLOI")).isNull();
    }

    @Test
    void the_consent_has_a_day() {
        // Given
        var person = known();
        var action = action("ASSO-PLAINE-EMPLOI", "mobilite--preparer-un-permis", "");
        // When
        var answer = Api.create("agent-92", "/v1/referrals", """
                {"beneficiaryId":"%s","actionId":"%s","horsConvention":true,
                 "sharing":{"basis":"CONSENTEMENT"}}""".formatted(person, action));
        // Then
        answer.then().statusCode(422).body("type", equalTo("urn:passerelle:problem:referral-consent-day"));
    }

    private static void assertThatIsAnnounced(UUID person, String... types) {
        try (var announced = Announced.by("partner")) {
            var told = announced.of(person, types.length);
            assertThat(told).extracting(Announced.Fact::type).containsExactly(types);
            told.forEach(fact -> EventContract.of(fact.type() + ".v1")
                    .assertKeptBy(fact.data().toString()));
        }
    }

    private static String ended(LocalDate day) {
        return "{\"outcome\":\"OBJECTIVE_REACHED\",\"endedOn\":\"%s\"}".formatted(day);
    }

    private void letItsDayPass(String referral) {
        TenantScope.within(
                Set.of("92"),
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> entities.createNativeMutationQuery(
                                        "update referral set answer_due_on = sent_on - 1 where id = :id")
                                .setParameter("id", UUID.fromString(referral))
                                .executeUpdate()));
    }

    private UUID known() {
        var person = Ids.next();
        facts.opened(person, "92002", false, true, clock.instant());
        Awaitility.await()
                .atMost(SOON)
                .until(() -> TenantScope.within(
                        Set.of("92"),
                        () -> QuarkusTransaction.requiringNew()
                                        .call(() -> entities.createNativeQuery(
                                                        "select count(*) from person where beneficiary_id = :id",
                                                        Long.class)
                                                .setParameter("id", person)
                                                .getSingleResult())
                                > 0));
        return person;
    }

    private @Nullable LocalDate linkOf(UUID person, String organisation) {
        return TenantScope.within(
                Set.of("92"),
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> entities.createNativeQuery(
                                        "select until from person_link where person_id = :id and organisation_id = :o",
                                        LocalDate.class)
                                .setParameter("id", person)
                                .setParameter("o", organisation)
                                .getSingleResultOrNull()));
    }

    private static String action(String organisationId, String theme, String more) {
        String structureId = Directory.register(structure(organisationId, "ASSOCIATION", "ASSOCIATION", ""))
                .path("passerelle.structureId");
        return Api.create("agent-92", "/v1/actions", """
                {"structureId":"%s","name":"Chantier","actionType":"CHANTIER_INSERTION","theme":"%s",
                 "format":"COLLECTIVE","from":"2026-01-01"%s}""".formatted(structureId, theme, more))
                .path("id");
    }

    private static Response convention(String holder) {
        return Api.create("agent-92", "/v1/conventions", """
                {"type":"AUTRE","object":"Actions collectives","parties":["DEPARTEMENT-92","%s"],
                 "signedOn":"2026-01-05","startsOn":"2026-01-05",
                 "articles":[{"number":"3","subject":"Actions"}]}""".formatted(holder));
    }

    private static Response send(String account, UUID person, String action, String more) {
        return Api.create(account, "/v1/referrals", """
                {"beneficiaryId":"%s","actionId":"%s","sharing":{"basis":"MISSION_INTERET_PUBLIC"}%s}""".formatted(person, action, more));
    }

    private static Response inbox(String account, UUID person) {
        return Api.as(account).queryParam("beneficiaryId", person.toString()).get("/v1/referrals");
    }
}
