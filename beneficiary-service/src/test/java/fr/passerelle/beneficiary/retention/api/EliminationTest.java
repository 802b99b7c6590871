package fr.passerelle.beneficiary.retention.api;

import static fr.passerelle.beneficiary.application.api.Desk.nir;
import static fr.passerelle.beneficiary.application.api.Desk.read;
import static fr.passerelle.beneficiary.application.api.Desk.registered;
import static fr.passerelle.beneficiary.privacy.api.Asking.DECIDER;
import static fr.passerelle.beneficiary.privacy.api.Asking.DPO;
import static fr.passerelle.beneficiary.retention.api.Eliminating.ARCHIVIST;
import static fr.passerelle.beneficiary.retention.api.Eliminating.decide;
import static fr.passerelle.beneficiary.retention.api.Eliminating.draw;
import static fr.passerelle.testing.Patience.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import fr.passerelle.beneficiary.Api;
import fr.passerelle.beneficiary.retention.ArchiveFiles;
import fr.passerelle.beneficiary.retention.EliminationLists;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.sql.Sql;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.testing.event.Announced;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class EliminationTest {
    private static final String BENEFICIARY = "/v1/beneficiaries/{id}";
    private static final String AGENT = "agent-92";

    @Inject
    ArchiveFiles archive;

    @Inject
    EliminationLists lists;

    @Inject
    Sql sql;

    @Test
    void after_two_years_without_a_contact_a_file_is_closed_to_all_but_few() {
        // Given
        var silent = silentSince("2015-03-01");
        var recent = registered("Récente", "Ada", nir()).<String>path("beneficiaryId");
        // When
        lookAtAll();
        // Then
        read(AGENT, BENEFICIARY, silent).then().statusCode(404);
        assertThat(found(AGENT, "Silencieuse")).doesNotContain(silent);
        assertThat(found(DPO, "Silencieuse")).contains(silent);
        read(DPO, BENEFICIARY, silent).then().statusCode(200);
        read(AGENT, BENEFICIARY, recent).then().statusCode(200);
    }

    @Test
    void a_file_of_which_something_is_heard_opens_again_and_both_are_announced() {
        // Given
        var silent = silentSince("2015-03-01");
        lookAtAll();
        // When
        within(
                "insert into rights_information (id, departement, person_id, document_version, channel, informed_on,"
                        + " organisation_id, recorded_at) values (uuidv7(), '92', ?, '2025-01', 'INTERVIEW', current_date + 1,"
                        + " 'DEPARTEMENT-92', now())",
                silent);
        TenantScope.within(Set.of("92"), () -> archive.restoreNext("92"));
        // Then
        read(AGENT, BENEFICIARY, silent).then().statusCode(200);
        try (var announced = Announced.by("beneficiary")) {
            assertThat(announced.until(silent, "BeneficiaryRestored", 1))
                    .filteredOn(fact -> fact.type().startsWith("BeneficiaryArch")
                            || fact.type().startsWith("BeneficiaryRest"))
                    .extracting(Announced.Fact::type)
                    .containsExactly("BeneficiaryArchived", "BeneficiaryRestored");
        }
    }

    @Test
    void what_is_written_after_a_file_was_closed_opens_it_again_of_whatever_day_it_tells() {
        // Given
        var silent = silentSince("2015-03-01");
        lookAtAll();
        // When
        within(
                "insert into rights_information (id, departement, person_id, document_version, channel, informed_on,"
                        + " organisation_id, recorded_at) values (uuidv7(), '92', ?, '2025-01', 'INTERVIEW', '2015-03-02',"
                        + " 'DEPARTEMENT-92', now())",
                silent);
        TenantScope.within(Set.of("92"), () -> archive.restoreNext("92"));
        // Then
        read(AGENT, BENEFICIARY, silent).then().statusCode(200);
    }

    @Test
    void a_hold_keeps_the_whole_household_of_which_the_caf_tells_in_one_file() {
        // Given
        var held = closedSince("2012-01-01");
        var child = closedSince("2012-01-01");
        within(
                "update membership set household_id = (select household_id from membership where person_id = '" + held
                        + "'), role = 'ENF' where person_id = ?",
                child);
        // When
        held(held).then().statusCode(201);
        // Then
        assertThat(draw().jsonPath().getList("entries.beneficiaryId")).doesNotContain(child);
        assertThat(read(DPO, "/v1/elimination-lists/preview")
                        .jsonPath()
                        .getBoolean("find { it.beneficiaryId == '%s' }.held".formatted(child)))
                .isTrue();
    }

    @Test
    void what_would_go_is_read_first_and_what_is_held_is_left_out() {
        // Given
        var old = closedSince("2012-01-01");
        var held = closedSince("2012-01-01");
        held(held).then().statusCode(201);
        // When
        var preview = read(DPO, "/v1/elimination-lists/preview").jsonPath();
        var list = draw();
        // Then
        assertThat(preview.getList("beneficiaryId")).contains(old, held);
        assertThat(preview.getBoolean("find { it.beneficiaryId == '%s' }.held".formatted(held)))
                .isTrue();
        assertThat(list.jsonPath().getList("entries.beneficiaryId"))
                .contains(old)
                .doesNotContain(held);
    }

    @Test
    void held_files_take_no_place_on_a_list_and_whoever_was_heard_of_is_not_proposed() {
        // Given
        var held = closedSince("2012-01-01");
        held(held).then().statusCode(201);
        var back = closedSince("2012-01-01");
        within(
                "update rsa_right set state = 'OPEN', opened_on = '2010-01-01', date_source = 'DECISION' where household_id in ("
                        + "select household_id from membership where person_id = ?)",
                back);
        var old = closedSince("2012-01-01");
        // When
        var all = eligible(1000);
        var asMany = eligible(all.size());
        // Then
        assertThat(asMany).isEqualTo(all).noneMatch(EliminationLists.Entry::held);
        assertThat(asMany)
                .extracting(EliminationLists.Entry::rank)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, all.size()).boxed().toList());
        assertThat(asMany)
                .extracting(entry -> String.valueOf(entry.personId()))
                .contains(old)
                .doesNotContain(held, back);
        assertThat(read(DPO, "/v1/elimination-lists/preview").jsonPath().getList("beneficiaryId"))
                .contains(old, held)
                .doesNotContain(back);
    }

    @Test
    void what_becomes_of_a_right_after_somebody_left_its_household_is_no_contact_but_the_leaving_is() {
        // Given
        var left = closedSince("2013-01-01");
        within("update membership set until = '2012-06-01' where person_id = ?", left);
        // When
        within(
                "update rsa_right set state_since = current_date where household_id in ("
                        + "select household_id from membership where person_id = ?)",
                left);
        // Then
        String heardOf = read(DPO, "/v1/elimination-lists/preview")
                .path("find { it.beneficiaryId == '%s' }.lastContactOn".formatted(left));
        assertThat(heardOf).isEqualTo("2012-06-01");
    }

    @Test
    void the_archives_find_the_list_and_validate_it_and_its_files_are_destroyed() {
        // Given
        var old = closedSince("2012-01-01");
        var list = draw();
        // When
        assertThat(waiting()).contains(list.<String>path("id"));
        decide(DPO, list, "validation").then().statusCode(403);
        decide(DECIDER, list, "validation").then().statusCode(403);
        var validated = decide(ARCHIVIST, list, "validation");
        // Then
        validated.then().statusCode(200).body("status", equalTo("VALIDATED"));
        gone(old);
        assertThat(waiting()).doesNotContain(list.<String>path("id"));
        assertThat(read(DPO, "/v1/elimination-lists/{id}", list.<String>path("id"))
                        .jsonPath()
                        .getList("entries.beneficiaryId"))
                .doesNotContain(old);
        decide(ARCHIVIST, read(DPO, "/v1/elimination-lists/{id}", list.<String>path("id")), "rejection")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:passerelle:problem:elimination-rejection-not-allowed"));
    }

    @Test
    void whoever_comes_back_before_the_list_is_validated_stays() {
        // Given
        var back = closedSince("2012-01-01");
        var old = closedSince("2012-01-01");
        var list = draw();
        within("update membership set since = current_date where person_id = ?", back);
        TenantScope.within(Set.of("92"), () -> archive.restoreNext("92"));
        // When
        decide(ARCHIVIST, list, "validation").then().statusCode(200);
        // Then
        gone(old);
        read(AGENT, BENEFICIARY, back).then().statusCode(200);
    }

    @Test
    void whoever_comes_back_before_being_destroyed_stays_and_may_stand_on_a_later_list() {
        // Given
        var person = closedSince("2012-01-01");
        var hold = held(person);
        within(
                "insert into erasure_order (person_id, departement, cause, due_at) values (?, '92', 'RETENTION_OVER', now())",
                person);
        within("update membership set since = current_date where person_id = ?", person);
        // When
        TenantScope.within(Set.of("92"), () -> archive.restoreNext("92"));
        lift(person, hold).then().statusCode(200);
        // Then
        assertThat(TenantScope.within(
                        Set.of("92"),
                        () -> sql.all(
                                "select 1 from erasure_order where person_id = ?", _ -> true, UUID.fromString(person))))
                .isEmpty();
        read(AGENT, BENEFICIARY, person).then().statusCode(200);
        within("update membership set since = '2010-01-01' where person_id = ?", person);
        within("insert into archived_person (person_id, departement, since) values (?, '92', '2012-01-01')", person);
        assertThat(read(DPO, "/v1/elimination-lists/preview").jsonPath().getList("beneficiaryId"))
                .contains(person);
    }

    @Test
    void a_hold_is_lifted_once() {
        // Given
        String person = registered("Tenue", "Ada", nir()).path("beneficiaryId");
        var hold = held(person);
        // When
        var lifted = lift(person, hold);
        // Then
        lifted.then().statusCode(200).body("liftedBy", equalTo(hold.path("placedBy")));
        lift(person, lifted)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:passerelle:problem:legal-hold-lifting-not-allowed"));
    }

    private List<EliminationLists.Entry> eligible(int atMost) {
        return TenantScope.within(Set.of("92"), () -> lists.eligible("92", LocalDate.of(2012, 1, 1), false, atMost));
    }

    private static List<String> waiting() {
        return read(ARCHIVIST, "/v1/elimination-lists?status=DRAWN&limit=100").path("items.id");
    }

    private static Response held(String person) {
        return Api.as(DPO)
                .contentType("application/json")
                .header("Idempotency-Key", Ids.next())
                .body("{\"reason\":\"CONTROL\"}")
                .post(BENEFICIARY + "/legal-holds", person);
    }

    private static Response lift(String person, Response hold) {
        return Api.as(DPO)
                .contentType("application/json")
                .header("If-Match", hold.header("ETag"))
                .post(BENEFICIARY + "/legal-holds/{hold}/lifting", person, hold.<String>path("id"));
    }

    private static String found(String account, String name) {
        return Api.as(account)
                .contentType("application/json")
                .body("{\"name\":\"" + name + "\"}")
                .post("/v1/beneficiary-searches")
                .asString();
    }

    private void gone(String person) {
        await().atMost(SOON).until(() -> read(DPO, BENEFICIARY, person).statusCode() == 404);
    }

    private void lookAtAll() {
        TenantScope.within(Set.of("92"), () -> {
            sql.update("delete from retention_round");
            while (archive.archiveNext("92")) {
                // each piece in its own transaction
            }
        });
    }

    private String closedSince(String day) {
        return Eliminating.closedSince(sql, day);
    }

    private String silentSince(String day) {
        return Eliminating.silentSince(sql, day);
    }

    private void within(String statement, String person) {
        Eliminating.within(sql, statement, person);
    }
}
