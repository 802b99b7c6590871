package fr.passerelle.e2e;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// Somebody who went the whole path is erased at their request: found in no table of any service, joined by nothing
/// that
/// stays in a topic, and counted as before.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ErasedPersonTest {
    private static final List<String> SERVICES =
            List.of("beneficiary", "scheduling", "partner", "contract", "reporting");
    private static final String COMMUNE = "92049";
    private static final String EMAIL = "zz.introuvable@example.org";
    private static final String PHONE = "99000777";
    private static final String NAME = "ZZQUETIN";
    private static final String ERASED = "select count(*) from erased_person";
    private static final Duration QUIET = Duration.ofSeconds(4);
    private static final int DAYS = 7;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final List<String> TABLES = List.of(
            "rsa-rights-opened",
            "information-delays",
            "appointments-given",
            "diagnostics",
            "orientation-delays",
            "contract-delays",
            "referrals",
            "exits");

    private static Journey journey = new Journey(new Places("", "", "", "", ""));
    private static List<String> marks = List.of();
    private static List<String> figures = List.of();

    @BeforeAll
    static void somebody_went_the_whole_path_and_left() {
        Clocks.moveBack(DAYS, World.platform().services());
        journey = new Journey(Places.around(COMMUNE, Clocks.today().minusDays(DAYS - 1))).named(NAME);
        journey.openRight(Clocks.today().minusDays(DAYS + 6), 70_001);
        journey.isInvited();
        journey.book();
        Clocks.reset();
        journey.honour();
        journey.diagnose(Clocks.today());
        journey.inform(Clocks.today());
        journey.isProposedAnOrientation();
        journey.decide(Clocks.today());
        journey.draftAndSign(Clocks.today());
        journey.validate();
        journey.refer(Clocks.today());
        journey.complete(Clocks.today());
        journey.closeRight(Clocks.today());
        rectify();
        marks = marks();
    }

    @AfterAll
    static void today_again() {
        Clocks.reset();
    }

    @Test
    @Order(1)
    void a_person_who_is_erased_is_found_in_no_table_of_any_service() {
        // Given
        assertThat(found()).isNotEmpty();
        figures = settledFigures();
        var before = erased();
        // When
        Acts.act("valideur-92", request("ERASURE"), "erasure", "{\"ground\": \"NO_LONGER_NECESSARY\"}");
        // Then
        await().atMost(Journey.PATIENCE)
                .until(() ->
                        SERVICES.stream().allMatch(service -> World.number(service, "select count(*) from outbox") == 0)
                                && erased() == before + SERVICES.size());
        assertThat(found()).isEmpty();
        assertThat(Acts.get("dpo-92", "/v1/beneficiaries/" + journey.person()).statusCode())
                .isEqualTo(404);
    }

    @Test
    @Order(2)
    void what_stays_in_the_topics_joins_to_nobody() {
        // Given
        var facts = SERVICES.stream()
                .flatMap(service -> Stream.of(service, service + "-sensitive"))
                .flatMap(family -> Topic.read("passerelle.%s.92.v1".formatted(family)).stream())
                .filter(fact -> journey.person().equals(fact.key()))
                .toList();
        // When
        var joined = new ArrayList<String>();
        for (var id : idsOf(facts)) {
            var rows = rowsWith("beneficiary", id);
            // a site is a place, where others are received too
            if (rows.stream().noneMatch(row -> row.startsWith("site "))) {
                joined.addAll(rows);
            }
        }
        // Then
        assertThat(facts).hasSizeGreaterThan(15);
        assertThat(facts)
                .noneMatch(fact -> marks.stream()
                        .filter(mark -> !mark.equals(journey.person()))
                        .anyMatch(fact.value()::contains));
        // of the request, the proof of its answer stays, without the person
        assertThat(joined).allMatch(row -> row.startsWith("privacy_request "));
    }

    @Test
    @Order(3)
    void the_figures_are_the_same_even_when_they_are_counted_again_from_the_topics() {
        assertThat(figures()).isEqualTo(figures);
        // When
        given().post(World.platform().management("reporting") + "/q/passerelle/rebuild")
                .then()
                .statusCode(202)
                .body("partitions", greaterThan(0));
        // Then
        await().atMost(Journey.PATIENCE)
                .untilAsserted(() -> assertThat(figures()).isEqualTo(figures));
        assertThat(found()).isEmpty();
    }

    /// Others may have been erased on this platform before.
    private static long erased() {
        return SERVICES.stream()
                .mapToLong(service -> World.number(service, ERASED))
                .sum();
    }

    /// With a name and means of contact of their own, so that nobody else's are found.
    private static void rectify() {
        Acts.act("dpo-92", request("RECTIFICATION"), "rectification", """
                {"email": "%s", "phone": "01 99 00 07 77"}""".formatted(EMAIL));
    }

    private static String request(String kind) {
        return "/v1/privacy-requests/"
                + Acts.create(
                        "agent-92", "/v1/privacy-requests", """
                        {"beneficiaryId": "%s", "kind": "%s", "channel": "DESK", "receivedOn": "%s",
                         "identityProof": "DOCUMENT_SEEN"}""".formatted(journey.person(), kind, Clocks.today()));
    }

    /// By what somebody could be found.
    private static List<String> marks() {
        var file = Acts.read("agent-92", "/v1/beneficiaries/" + journey.person());
        var nir = file.getString("nir");
        assertThat(file.getString("lastName")).isEqualTo(NAME);
        return List.of(journey.person(), nir.substring(0, 13), NAME, EMAIL, PHONE);
    }

    private static List<String> found() {
        return SERVICES.stream()
                .flatMap(service -> marks.stream().flatMap(mark -> rowsWith(service, mark).stream()))
                .toList();
    }

    /// Rows of whatever table that hold a text in whatever column, each told by its table.
    private static List<String> rowsWith(String service, String mark) {
        var rows = new ArrayList<String>();
        for (var table : World.rows(service, """
                select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace
                and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'flyway_schema_history'""")) {
            World.rows(service, "select t::text from \"%s\" t where t::text ilike '%%%s%%'".formatted(table, mark))
                    .forEach(row -> rows.add(table + " of " + service + ": " + row));
        }
        return rows;
    }

    private static Set<String> idsOf(List<ConsumerRecord<String, String>> facts) {
        var ids = new TreeSet<String>();
        facts.forEach(fact ->
                ID.matcher(fact.value()).results().map(MatchResult::group).forEach(ids::add));
        return ids;
    }

    private static List<String> settledFigures() {
        await().atMost(Journey.PATIENCE)
                .until(() -> SERVICES.stream()
                        .allMatch(service -> World.number(service, "select count(*) from outbox") == 0));
        var last = new AtomicReference<List<String>>(List.of());
        await().atMost(Journey.PATIENCE).pollInterval(QUIET).until(() -> {
            var now = figures();
            return now.equals(last.getAndSet(now));
        });
        return figures();
    }

    private static List<String> figures() {
        return TABLES.stream()
                .map(table -> World.asAccount("statisticien-92")
                        .queryParam("from", "2026-01")
                        .queryParam("to", "2026-12")
                        .queryParam("communeCode", COMMUNE)
                        .get("/v1/statistics/" + table)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .toList();
    }
}
