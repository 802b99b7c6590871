package fr.passerelle.e2e;

import static fr.passerelle.testing.Patience.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// A person on the whole path while, in the middle of each hop, who has to hear is dead, and sometimes who said it.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeJourneyTest {
    private static final String COMMUNE = "92903";
    private static final int DAYS = 14;

    /// A table of each service, and its column of people.
    private static final Map<String, String> WHERE_A_PERSON_STANDS = Map.of(
            "beneficiary diagnostic", "person_id",
            "beneficiary membership", "person_id",
            "scheduling appointment", "beneficiary_id",
            "partner orientation", "beneficiary_id",
            "partner referral", "beneficiary_id",
            "contract cer", "person_id",
            "reporting story_part", "subject_id");
    private static Journey journey = new Journey(new Places("", "", "", "", ""));

    @BeforeAll
    static void two_weeks_ago_there_is_a_place_with_seats() {
        Clocks.moveBack(DAYS, World.platform().services());
        journey = new Journey(Places.around(COMMUNE, Clocks.today().minusDays(DAYS - 1)));
    }

    @AfterAll
    static void today_again() {
        Clocks.reset();
    }

    @Test
    @Order(1)
    void a_right_that_opens_while_scheduling_is_dead_makes_one_invitation() {
        // When
        World.platform().kill("scheduling");
        journey.openRight(Clocks.today().minusDays(DAYS + 6), 60_001);
        World.platform().restart("scheduling");
        // Then
        journey.isInvited();
        assertThat(World.number("scheduling", journey.ofPerson("invitation", "beneficiary_id")))
                .isEqualTo(1);
    }

    @Test
    @Order(2)
    void a_message_asked_for_by_a_service_that_dies_of_one_that_is_dead_is_written_once() {
        // Given
        Clocks.moveBack(DAYS, List.of("scheduling"));
        // When
        World.platform().kill("beneficiary");
        journey.book();
        World.platform().kill("scheduling");
        restart("beneficiary", "scheduling");
        Clocks.reset();
        journey.honour();
        // Then
        var asked = announced("scheduling", "MessageRequested.v1");
        await().atMost(SOON).until(() -> noticesOnRequest() >= asked);
        assertThat(asked).isPositive();
        assertThat(noticesOnRequest()).isEqualTo(asked);
    }

    @Test
    @Order(3)
    void a_diagnostic_completed_while_partner_is_dead_makes_one_proposal() {
        // When
        World.platform().kill("partner");
        journey.diagnose(Clocks.today());
        journey.inform(Clocks.today());
        World.platform().restart("partner");
        // Then
        journey.isProposedAnOrientation();
        assertThat(World.number("partner", journey.ofPerson("orientation", "beneficiary_id")))
                .isEqualTo(1);
    }

    @Test
    @Order(4)
    void an_orientation_decided_by_a_service_that_dies_reaches_one_that_was_dead() {
        // When
        World.platform().kill("contract");
        journey.decide(Clocks.today());
        World.platform().kill("partner");
        restart("contract", "partner");
        // Then
        journey.draftAndSign(Clocks.today());
        await().atMost(SOON).until(() -> links("EI-92-ANTONY", "ORIENTATION") == 1);
        assertThat(World.number("contract", journey.ofPerson("orientation", "person_id")))
                .isEqualTo(1);
    }

    @Test
    @Order(5)
    void a_contract_validated_while_reporting_is_dead_is_counted_once() {
        // When
        World.platform().kill("reporting");
        journey.validate();
        World.platform().kill("contract");
        restart("reporting", "contract");
        // Then
        await().atMost(SOON).until(() -> Statistics.inForce(COMMUNE, Clocks.today()) == 1);
    }

    @Test
    @Order(6)
    void a_referral_sent_while_beneficiary_is_dead_opens_the_person_to_the_association() {
        // Given
        assertThat(journey.associationSees()).isEqualTo(404);
        // When
        World.platform().kill("beneficiary");
        journey.refer(Clocks.today());
        World.platform().restart("beneficiary");
        // Then
        await().atMost(SOON).until(() -> journey.associationSees() == 200);
        assertThat(links("ASSO-PLAINE-EMPLOI", "REFERRAL")).isEqualTo(1);
        journey.complete(Clocks.today());
    }

    @Test
    @Order(7)
    void each_fact_was_told_once_and_none_was_parked() {
        assertThat(announced("scheduling"))
                .containsEntry("InvitationSent.v1", 1L)
                .containsEntry("AppointmentBooked.v1", 1L)
                .containsEntry("AppointmentHonoured.v1", 1L);
        assertThat(announced("beneficiary"))
                .containsEntry("RsaRightOpened.v1", 1L)
                .containsEntry("DiagnosticCompleted.v1", 1L)
                .containsEntry("RightsAndDutiesInformed.v1", 1L);
        assertThat(announced("partner"))
                .isEqualTo(Map.of(
                        "MessageRequested.v1", 1L,
                        "OrientationProposed.v1", 1L,
                        "OrientationDecided.v1", 1L,
                        "ReferralSent.v1", 1L,
                        "ReferralAccepted.v1", 1L,
                        "ReferralStarted.v1", 1L,
                        "ReferralCompleted.v1", 1L));
        assertThat(announced("contract"))
                .isEqualTo(Map.of(
                        "MessageRequested.v1", 1L,
                        "CerDrafted.v1", 1L,
                        "CerSigned.v1", 2L,
                        "CerSubmitted.v1", 1L,
                        "CerValidated.v1", 1L));
        assertNothingIsParked();
    }

    private void assertNothingIsParked() {
        await().atMost(SOON).until(() -> noticesOnRequest() == messagesRequested());
        for (var service : World.platform().services()) {
            assertThat(Topic.parkedBy(service))
                    .as(service)
                    .noneMatch(parked -> journey.person().equals(parked.key()));
        }
    }

    @Test
    @Order(8)
    void the_statistics_count_the_person_once_at_each_step() {
        await().atMost(SOON).until(() -> Statistics.ofCommune("referrals", COMMUNE, "completed") == 1);
        assertThat(Statistics.ofCommune("rsa-rights-opened", COMMUNE, "rightsOpened"))
                .isEqualTo(1);
        assertThat(Statistics.ofCommune("appointments-given", COMMUNE, "given")).isEqualTo(1);
        assertThat(Statistics.ofCommune("appointments-given", COMMUNE, "honoured"))
                .isEqualTo(1);
        assertThat(Statistics.ofCommune("diagnostics", COMMUNE, "completed")).isEqualTo(1);
        assertThat(Statistics.ofCommune("orientation-delays", COMMUNE, "delays.n"))
                .isEqualTo(1);
        assertThat(Statistics.ofCommune("orientation-delays", COMMUNE, "delays.maxDays"))
                .isEqualTo(DAYS);
        assertThat(Statistics.ofCommune("contract-delays", COMMUNE, "delays.n")).isEqualTo(1);
        assertThat(Statistics.ofCommune("referrals", COMMUNE, "sent")).isEqualTo(1);
        assertThat(Statistics.inForce(COMMUNE, Clocks.today())).isEqualTo(1);
    }

    @Test
    @Order(9)
    void who_turns_out_to_have_two_files_is_one_person_in_every_service_until_that_is_taken_back() {
        // Given
        var survivor = Acts.created("agent-92", "/v1/beneficiaries", """
                {"lawfulBasis": "PUBLIC_TASK", "lastName": "JOURNET", "firstNames": "Camille",
                 "birthDate": "1984-05-06"}""").getString("beneficiaryId");
        // When
        var merge = Acts.create("agent-92", "/v1/beneficiary-merges", """
                {"survivorId": "%s", "mergedId": "%s", "ground": "IDENTITY_DOCUMENT"}""".formatted(survivor, journey.person()));
        // Then
        WHERE_A_PERSON_STANDS.forEach((place, column) -> movesTo(survivor, journey.person(), place, column));
        assertThat(Acts.read("agent-92", "/v1/beneficiaries/" + journey.person())
                        .getString("id"))
                .isEqualTo(survivor);
        assertThat(Acts.read("agent-92", "/v1/cers/" + journey.cer()).getString("beneficiaryId"))
                .isEqualTo(survivor);
        // When
        Acts.act("agent-92", "/v1/beneficiary-merges/" + merge, "reversal", "{\"reason\": \"DIFFERENT_PEOPLE\"}");
        // Then
        WHERE_A_PERSON_STANDS.forEach((place, column) -> movesTo(journey.person(), survivor, place, column));
        assertThat(Statistics.ofCommune("orientation-delays", COMMUNE, "delays.n"))
                .isEqualTo(1);
    }

    /// Every row of the one is the other's.
    private static void movesTo(String to, String from, String place, String column) {
        var parts = place.split(" ", 2);
        var count = "select count(*) from " + parts[1] + " where " + column + " = '%s'";
        await().atMost(SOON)
                .until(() -> World.number(parts[0], count.formatted(from)) == 0
                        && World.number(parts[0], count.formatted(to)) > 0);
    }

    private static void restart(String... services) {
        List.of(services).parallelStream().forEach(World.platform()::restart);
    }

    private static long noticesOnRequest() {
        return World.number("beneficiary", journey.ofPerson("notice", "person_id") + " and request_id is not null");
    }

    private static long messagesRequested() {
        return Stream.of("scheduling", "partner", "contract")
                .mapToLong(service -> announced(service, "MessageRequested.v1"))
                .sum();
    }

    /// A referral that waits for its answer links until the day by which it is due.
    private static long links(String organisation, String reason) {
        return World.number(
                "beneficiary",
                journey.ofPerson("person_link", "person_id")
                        + " and (until is null or until >= '%s') and organisation_id = '%s' and reason = '%s'"
                                .formatted(Clocks.today(), organisation, reason));
    }

    /// Facts of the person by type. One sent just before a kill may be sent again, under the same id: it is one
    /// fact.
    private static Map<String, Long> announced(String service) {
        return Announced.on(service, "92", each -> journey.person().equals(each.key())).stream()
                .distinct()
                .collect(Collectors.groupingBy(Announced::type, TreeMap::new, Collectors.counting()));
    }

    private static long announced(String service, String type) {
        return announced(service).getOrDefault(type, 0L);
    }
}
