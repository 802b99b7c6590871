package fr.passerelle.e2e;

import static fr.passerelle.e2e.Whereabouts.announced;
import static fr.passerelle.e2e.Whereabouts.idsIn;
import static fr.passerelle.e2e.Whereabouts.rowsWith;
import static fr.passerelle.testing.Patience.SOON;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThan;

import fr.passerelle.e2e.Whereabouts.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// Somebody who went the whole path is erased at their request: found in no table, topic, log or spool, joined to
/// nobody by what stays, and counted as before. Their partner, in the same household, is unharmed.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ErasedPersonTest {
    private static final String ERASED = "select count(*) from erased_person";
    private static final int FILES = 2;
    private static final List<String> TABLES = List.of(
            "rsa-rights-opened",
            "information-delays",
            "appointments-given",
            "diagnostics",
            "orientation-delays",
            "contract-delays",
            "referrals",
            "exits");

    private static final List<Leaver> LEFT = new ArrayList<>();
    private static String household = "";
    private static String right = "";
    private static String partner = "";
    private static List<String> others = List.of();
    private static String partnersFile = "";
    private static List<String> figures = List.of();

    @BeforeAll
    static void somebody_went_the_whole_path_and_left() {
        LEFT.add(Leaver.whoWentTheWholePath());
        household = leaver().household();
        right = leaver().right(household);
        partner = leaver().partner(household);
        others = leaver().others(household);
    }

    @AfterAll
    static void today_again() {
        Clocks.reset();
    }

    @Test
    @Order(1)
    void a_person_who_is_erased_is_found_in_no_table_of_any_service() {
        // Given
        assertThat(rowsWith(leaver().marks()))
                .extracting(Row::table)
                .contains("person", "person_alias", "person_list_line", "signal", "appointment", "cer", "story_part");
        figures = Calm.unchanged(ErasedPersonTest::figures);
        partnersFile = fileOfThePartner();
        var before = erased();
        // When
        Acts.act("valideur-92", leaver().asks("ERASURE"), "erasure", "{\"ground\": \"NO_LONGER_NECESSARY\"}");
        // Then
        await().atMost(SOON)
                .until(() -> Calm.isAnnounced() && erased() == before + (long) FILES * Whereabouts.SERVICES.size());
        assertThat(rowsWith(leaver().marks())).isEmpty();
        assertThat(leaver().ids())
                .allMatch(id -> Acts.get("dpo-92", "/v1/beneficiaries/" + id).statusCode() == 404);
    }

    @Test
    @Order(2)
    void no_topic_no_parked_event_no_log_and_no_spool_names_the_person() {
        assertThat(announced()).noneMatch(fact -> leaver().identity().stream().anyMatch(fact.value()::contains));
        assertThat(Whereabouts.parked())
                .noneMatch(fact -> leaver().marks().stream().anyMatch(fact.value()::contains));
        assertThat(Whereabouts.loggedWith(leaver().identity())).isEmpty();
        assertThat(Whereabouts.spooled())
                .noneMatch(name -> leaver().filesOfTheCaf().stream().anyMatch(name::contains));
    }

    /// Some ids occur in the messages of the person alone; others share the rest: a site, an action, the household.
    @Test
    @Order(3)
    void what_the_topics_tell_of_the_person_alone_joins_to_nobody_in_any_database() {
        // Given
        var facts = announced();
        var theirs = facts.stream().filter(ErasedPersonTest::isOfTheLeaver).toList();
        var others = facts.stream().filter(fact -> !isOfTheLeaver(fact)).toList();
        var own = new TreeSet<>(idsIn(theirs));
        own.removeAll(idsIn(others));
        own.remove(leaver().action()); // open to all, though nobody else of this test was sent there
        // When
        var joined = rowsWith(own);
        // Then
        assertThat(theirs).hasSizeGreaterThan(15);
        assertThat(own).hasSizeGreaterThan(5);
        assertThat(joined)
                .as(
                        "of the request, the proof of its answer stays, without the person; figures stay for what they count")
                .allMatch(row ->
                        row.table().equals("privacy_request") || row.service().equals("reporting"));
        var living = Set.copyOf(World.rows("beneficiary", "select id from person"));
        assertThat(joined).noneMatch(row -> living.stream().anyMatch(row::names));
        assertThat(joined).noneMatch(row -> row.names(right) || row.names(household));
    }

    /// The household and its right are the partner's as much, so they stay, and the topics tell of both for their time.
    @Test
    @Order(4)
    void the_household_stays_with_the_partner_who_is_unharmed_and_leads_to_nobody_else() {
        assertThat(leaver().others(household)).isEqualTo(others).contains(partner);
        assertThat(World.number(
                        "beneficiary",
                        "select count(*) from membership where household_id = '%s'".formatted(household)))
                .isEqualTo(others.size());
        assertThat(fileOfThePartner()).isEqualTo(partnersFile);
        assertThat(rowsWith(List.of(right)))
                .filteredOn(row -> !row.service().equals("beneficiary"))
                .as("the right stands with the partner, as with the children, or counts once as the household's")
                .isNotEmpty()
                .allMatch(row ->
                        others.stream().anyMatch(row::names) || row.table().equals("tallied_fact"));
    }

    @Test
    @Order(5)
    void the_figures_are_the_same_even_when_they_are_counted_again_from_the_topics() {
        assertThat(figures()).isEqualTo(figures);
        // When
        given().post(World.platform().management("reporting") + "/q/passerelle/rebuild")
                .then()
                .statusCode(202)
                .body("partitions", greaterThan(0));
        // Then
        await().atMost(SOON).untilAsserted(() -> assertThat(figures()).isEqualTo(figures));
        assertThat(rowsWith(leaver().marks())).isEmpty();
    }

    @Test
    @Order(6)
    void a_file_of_the_archive_that_a_list_destroys_is_found_nowhere_either() {
        // Given
        var archived = ArchivedPerson.ofWhomNothingWasHeardForEightYears();
        assertThat(rowsWith(archived.marks())).extracting(Row::table).contains("person", "archived_person");
        var before = erased();
        // When
        archived.isDestroyedByAList();
        // Then
        await().atMost(SOON).until(() -> Calm.isAnnounced() && erased() == before + Whereabouts.SERVICES.size());
        assertThat(rowsWith(archived.marks())).isEmpty();
        assertThat(announced()).noneMatch(fact -> archived.identity().stream().anyMatch(fact.value()::contains));
        assertThat(figures()).isEqualTo(figures);
    }

    private static Leaver leaver() {
        return LEFT.getFirst();
    }

    private static boolean isOfTheLeaver(ConsumerRecord<String, String> fact) {
        return leaver().ids().stream()
                .anyMatch(id -> id.equals(fact.key()) || fact.value().contains(id));
    }

    private static String fileOfThePartner() {
        return Acts.get("agent-92", "/v1/beneficiaries/" + partner).asString();
    }

    /// Others may have been erased on this platform before.
    private static long erased() {
        return Whereabouts.SERVICES.stream()
                .mapToLong(service -> World.number(service, ERASED))
                .sum();
    }

    private static List<String> figures() {
        return TABLES.stream()
                .map(table -> World.asAccount("statisticien-92")
                        .queryParam("from", "2026-01")
                        .queryParam("to", "2026-12")
                        .queryParam("communeCode", Leaver.COMMUNE)
                        .get("/v1/statistics/" + table)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .toList();
    }
}
