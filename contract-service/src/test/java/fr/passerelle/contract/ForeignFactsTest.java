package fr.passerelle.contract;

import static fr.passerelle.testing.Patience.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import fr.passerelle.contract.cer.api.CerDesk;
import fr.passerelle.contract.person.KnownPerson;
import fr.passerelle.contract.person.KnownPersons;
import fr.passerelle.platform.event.Announcement;
import fr.passerelle.platform.event.Broker;
import fr.passerelle.platform.event.CloudEventHeaders;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.sql.Sql;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.testing.contract.EventContract;
import fr.passerelle.testing.event.Announced;
import fr.passerelle.testing.resource.RealPlatform;
import fr.passerelle.testing.token.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

/// The facts of the other services, from the real topics, in whatever order they come.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class ForeignFactsTest {
    /// The person of every example.
    private static final String EXAMPLE = "01993a5e-7c00-7000-8000-000000000001";

    @Inject
    Broker broker;

    @Inject
    Situations situations;

    @Inject
    KnownPersons persons;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Test
    void a_contract_is_written_and_signed_once_the_orientation_and_the_information_came() {
        // Given
        var person = Ids.next();
        announce("beneficiary", "DiagnosticCompleted.v1", person);
        announce("partner", "OrientationDecided.v1", person);
        announce("beneficiary", "RsaRightOpened.v1", person);
        announce("beneficiary", "RightsAndDutiesInformed.v1", person);
        broker.flush();
        var today = situations.today();
        var job = CerDesk.step("RECHERCHE_EMPLOI", "BENEFICIARY", today);
        // When
        var first = await().atMost(SOON)
                .until(
                        () -> CerDesk.draft("referent-92", person, "CER", CerDesk.content(today, 9)),
                        answer -> answer.statusCode() == 201)
                .<String>path("id");
        // Then the Caf that pays sees it, as soon as the right came
        await().atMost(SOON).until(() -> CerDesk.read("caf-92", first).statusCode() == 200);
        await().atMost(SOON)
                .untilAsserted(() -> CerDesk.draft("referent-92", person, "CER", CerDesk.content(today, 9, job, ""))
                        .then()
                        .statusCode(422)); // the blocking frein of the diagnostic is known
        var drafted = CerDesk.drafted(person, today, 9);
        CerDesk.sign(drafted, today);
        CerDesk.read("coordonnateur-antony", drafted).then().statusCode(200);
    }

    @Test
    void S004_11_childcare_comes_before_a_job_until_its_frein_is_lifted() {
        // Given
        var person = situations.readyToSign();
        var frein = situations.heldBackByChildcare(person);
        var today = situations.today();
        var job = CerDesk.content(today, 9, CerDesk.step("RECHERCHE_EMPLOI", "BENEFICIARY", today), "");
        CerDesk.draft("referent-92", person, "CER", job)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:passerelle:problem:blocking-frein-first"));
        // When
        announce("beneficiary", "FreinLifted.v1", person, "01993a5e-7c00-7000-8000-000000000031", frein.toString());
        broker.flush();
        // Then
        await().atMost(SOON)
                .untilAsserted(() ->
                        CerDesk.draft("referent-92", person, "CER", job).then().statusCode(201));
    }

    @Test
    void a_contract_after_a_move_bears_the_new_commune() {
        // Given
        var person = situations.readyToSign();
        // When
        announce("beneficiary", "HouseholdChanged.v1", person, "92071", "92002");
        broker.flush();
        await().atMost(SOON).until(() -> communeOf(person), "92002"::equals);
        CerDesk.drafted(person, situations.today(), 9);
        // Then
        try (var announced = Announced.by("contract")) {
            assertThat(announced.of(person, 1).getFirst().data().get("communeCode"))
                    .hasToString("\"92002\"");
        }
    }

    @Test
    void a_body_that_gave_a_file_away_sees_the_contract_for_thirty_days_and_the_next_one_from_its_word_on() {
        // Given
        var inTheGrace = paidForTwoMonths();
        var afterIt = paidForTwoMonths();
        var stillSeen = CerDesk.drafted(inTheGrace, situations.today(), 9);
        var seenNoMore = CerDesk.drafted(afterIt, situations.today(), 9);
        CerDesk.read("caf-92", seenNoMore).then().statusCode(200);
        // When
        passedOn(inTheGrace, situations.today().minusDays(30));
        passedOn(afterIt, situations.today().minusDays(31));
        // Then
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(untilOf(inTheGrace))
                        .isEqualTo(situations.today().minusDays(30).toString()));
        await().atMost(SOON).until(() -> CerDesk.read("caf-92", seenNoMore).statusCode() == 404);
        CerDesk.read("caf-92", stillSeen).then().statusCode(200);
        byNext(seenNoMore).then().statusCode(404);
        // When
        announce("beneficiary", "RsaRightRecorded.v1", afterIt, "CAF-921", "MSA-753");
        broker.flush();
        // Then
        await().atMost(SOON).until(() -> byNext(seenNoMore).statusCode() == 200);
        CerDesk.read("caf-92", seenNoMore).then().statusCode(404);
    }

    @Test
    void a_departure_of_somebody_unknown_takes_nothing_from_whoever_pays_next() {
        // Given
        var person = Ids.next();
        // When
        passedOn(person, situations.today());
        announce("beneficiary", "RsaRightOpened.v1", person);
        broker.flush();
        // Then
        await().atMost(SOON).until(() -> untilOf(person), "open"::equals);
    }

    private UUID paidForTwoMonths() {
        var person = situations.readyToSign();
        situations.within(
                "92",
                () -> sql.update(
                        "update person_link set since = ? where person_id = ?",
                        situations.today().minusDays(60),
                        person));
        return person;
    }

    private void passedOn(UUID person, LocalDate on) {
        announce("beneficiary", "BeneficiaryMoved.v1", person, "2026-10-15", on.toString());
        broker.flush();
    }

    private static Response byNext(String cer) {
        var msa = Tokens.claims("caf-92").withOrganisation("CAF", "MSA-753");
        return Api.as(msa).get("/v1/cers/{id}", cer);
    }

    private String untilOf(UUID person) {
        return TenantScope.within(
                Set.of("92"),
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> sql.first(
                                        "select coalesce(until::text, 'open') from person_link"
                                                + " where person_id = ? and reason = 'PAYING_BODY'",
                                        row -> row.getString(1),
                                        person)
                                .orElse("no link")));
    }

    @Test
    void a_contract_follows_a_person_whose_files_are_merged_and_comes_back() {
        // Given
        var survivor = situations.readyToSign();
        var merged = situations.readyToSign();
        var cer = CerDesk.drafted(merged, situations.today(), 9);
        // When
        tellBoth("BeneficiaryMerged.v1", survivor, merged);
        announce("beneficiary", "HouseholdChanged.v1", merged, "92071", "92002"); // was under way
        broker.flush();
        // Then
        await().atMost(SOON).until(() -> communeOf(survivor), "92002"::equals);
        CerDesk.read("referent-92", cer).then().body("beneficiaryId", equalTo(survivor.toString()));
        assertThat(communeOf(merged)).as("its copy is put aside").isEmpty();
        // When
        tellBoth("BeneficiaryUnmerged.v1", survivor, merged);
        // Then
        await().atMost(SOON).until(() -> communeOf(merged), "92071"::equals);
        CerDesk.read("referent-92", cer).then().body("beneficiaryId", equalTo(merged.toString()));
    }

    /// Once under each id, as beneficiary-service does.
    private void tellBoth(String type, UUID survivor, UUID merged) {
        for (var told : List.of(merged, survivor)) {
            var data = EventContract.of(type)
                    .example()
                    .replace(EXAMPLE, survivor.toString())
                    .replace("01993a5e-7c00-7000-8000-000000000002", merged.toString())
                    .replace(
                            "01993a5e-7c00-7000-8000-0000000000a1",
                            new UUID(merged.getLeastSignificantBits(), 1).toString());
            send("beneficiary", type, told, data);
        }
        broker.flush();
    }

    private String communeOf(UUID person) {
        return TenantScope.within(
                Set.of("92"),
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> persons.byId(person)
                                .map(KnownPerson::communeCode)
                                .orElse("")));
    }

    private void announce(String service, String type, UUID person) {
        announce(service, type, person, EXAMPLE, person.toString());
    }

    /// @param written what stands in the example in place of what is told
    private void announce(String service, String type, UUID person, String written, String told) {
        var data = EventContract.of(type)
                .example()
                .replace(EXAMPLE, person.toString())
                .replace(written, told);
        send(service, type, person, data);
    }

    private void send(String service, String type, UUID person, String data) {
        var topic = "passerelle." + service + ".92.v1";
        broker.ensure(List.of(topic));
        var announcement = Announcement.of(type, person, person, "92", clock.instant(), data);
        var headers = CloudEventHeaders.of(Ids.next(), service, announcement, null);
        var _ = broker.send(new ProducerRecord<>(
                topic, null, bytes(person.toString()), bytes(data), CloudEventHeaders.toKafka(headers)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
