package fr.passerelle.beneficiary.caffile.api;

import static fr.passerelle.beneficiary.vrsb.CafFileFixture.file;
import static fr.passerelle.beneficiary.vrsb.CafFileFixture.header;
import static fr.passerelle.beneficiary.vrsb.HouseholdFixture.household;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fr.passerelle.beneficiary.Api;
import fr.passerelle.beneficiary.vrsb.CafFileFixture;
import fr.passerelle.platform.sql.Sql;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Files come late, twice, in any order, complete or with changes only; what is known in the end is what the Caf wrote
/// last.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class CafFileOrderTest {
    private static final String AUGUST = header("2026-08-31", "02:00:00.0000");
    private static final String SEPTEMBER = header("2026-09-30", "02:00:00.0000");
    private static final String OCTOBER = header("2026-10-31", "02:00:00.0000");

    @Inject
    Sql sql;

    @Test
    void of_two_files_of_one_reference_date_the_one_made_later_counts_whichever_comes_first() {
        // Given
        var morning = header("2026-10-31", "01:00:00.0000");
        var evening = header("2026-10-31", "19:00:00.0000");
        send(file().header(evening).household(household(6_000).state("3")).bytes(), "COURANT");
        // When
        var late = send(file().header(morning).household(household(6_000)).bytes(), "COURANT");
        // Then
        late.then().body("counts.outdated", equalTo(1)).body("counts.recorded", equalTo(0));
        assertThat(stateOf(6_000)).isEqualTo("OPEN_SUSPENDED");
    }

    @Test
    void what_a_later_file_confirms_is_not_undone_by_one_that_comes_late() {
        // Given
        send(file().header(AUGUST).household(household(6_010)).bytes(), "COURANT");
        var confirming = send(file().header(OCTOBER).household(household(6_010)).bytes(), "COURANT");
        // When
        var late = send(
                file().header(SEPTEMBER).household(household(6_010).state("3")).bytes(), "COURANT");
        // Then
        confirming.then().body("counts.unchanged", equalTo(1));
        late.then().body("counts.outdated", equalTo(1));
        assertThat(stateOf(6_010)).isEqualTo("OPEN_PAYABLE");
    }

    @Test
    void a_complete_file_counts_the_open_rights_that_it_leaves_out_and_closes_none() {
        // Given
        send("agent-92", ofBody925(AUGUST, 6_020, 6_021, 6_022), "REPRISE");
        // When
        var complete = send("agent-92", ofBody925(SEPTEMBER, 6_020, 6_021), "COURANT");
        var changes = send("agent-92", ofBody925(OCTOBER.replace("<TYPEFLUX>M", "<TYPEFLUX>Q"), 6_020), "COURANT");
        // Then
        complete.then().body("counts.untold", equalTo(1));
        changes.then().body("counts.untold", nullValue());
        assertThat(stateOf(6_022)).isEqualTo("OPEN_PAYABLE");
    }

    @Test
    void the_totals_of_a_file_are_reconciled_with_what_was_read() {
        // When
        var right = send(file().header(OCTOBER).households(6_030, 2).bytes(), "COURANT");
        var wrong = send(
                file().header(OCTOBER)
                        .households(6_040, 2)
                        .totals(CafFileFixture.totals(5, 0))
                        .bytes(),
                "COURANT");
        // Then
        right.then().body("totals.reconciled", equalTo(true)).body("totals.declared", equalTo(2));
        wrong.then()
                .body("totals.reconciled", equalTo(false))
                .body("totals.declared", equalTo(5))
                .body("totals.received", equalTo(2))
                .body("counts.recorded", equalTo(2));
        findings(wrong).then().body("items.rule", contains("total-households"));
    }

    @Test
    void a_reprise_writes_to_nobody_and_announces_no_opening_whatever_the_states_and_a_current_file_after_it_neither() {
        // Given
        var stock = file().header(AUGUST)
                .household(household(6_050))
                .household(household(6_051).state("3"))
                .household(household(6_052).state("4"))
                .household(household(6_053).state("5"))
                .household(household(6_054).withSecondPerson("CJT"))
                .bytes();
        // When
        var reprise = send(stock, "REPRISE");
        var current = send(
                file().header(SEPTEMBER)
                        .household(household(6_050))
                        .household(household(6_054).withSecondPerson("CJT"))
                        .bytes(),
                "COURANT");
        // Then
        reprise.then().body("counts.recorded", equalTo(5)).body("counts.openings", equalTo(0));
        current.then().body("counts.unchanged", equalTo(2)).body("counts.openings", equalTo(0));
        assertThat(noticesTo(6_050, 6_054)).isZero();
    }

    @Test
    void a_reference_date_that_lies_ahead_is_refused_and_freezes_no_household() {
        // Given
        send(file().header(AUGUST).household(household(6_070)).bytes(), "COURANT");
        // When
        var ahead = post(
                "caf-92",
                file().header(header("9999-12-31", "02:00:00.0000"))
                        .household(household(6_070).state("3"))
                        .bytes(),
                "COURANT");
        var honest = send(
                file().header(SEPTEMBER).household(household(6_070).state("4")).bytes(), "COURANT");
        // Then
        ahead.then()
                .statusCode(422)
                .body("type", equalTo("urn:passerelle:problem:caf-file-unusable"))
                .body("errors[0].field", equalTo("DTREF"))
                .body("errors[0].rule", equalTo("reference-date-late"))
                .body("errors[0].message", containsString("dernier jour du mois en cours"));
        honest.then().body("counts.recorded", equalTo(1)).body("counts.outdated", equalTo(0));
    }

    private static byte[] ofBody925(String header, int... numbers) {
        var file = file().header(header);
        for (var number : numbers) {
            file.household(household(number).replacing("<NUMORG>921", "<NUMORG>925"));
        }
        return file.bytes();
    }

    private static Response send(byte[] file, String nature) {
        return send("caf-92", file, nature);
    }

    private static Response send(String caller, byte[] file, String nature) {
        var answer = post(caller, file, nature);
        answer.then().statusCode(201);
        return answer;
    }

    private static Response post(String caller, byte[] file, String nature) {
        return Api.as(caller)
                .contentType("application/xml")
                .queryParam("nature", nature)
                .header("Prefer", "wait=30")
                .body(file)
                .post("/v1/caf-files");
    }

    private static Response findings(Response report) {
        return Api.as("caf-92").get(report.header("Location") + "/findings");
    }

    private String stateOf(int number) {
        return in92("""
                select r.state from rsa_right r join household h on h.id = r.household_id
                where h.matricule = ?""", Integer.toString(1_000_000 + number)).getFirst();
    }

    private long noticesTo(int first, int last) {
        return Long.parseLong(in92("""
                        select count(*) from notice n
                        join membership m on m.person_id = n.person_id
                        join household h on h.id = m.household_id
                        where h.matricule between ? and ?""", Integer.toString(1_000_000 + first), Integer.toString(1_000_000 + last))
                .getFirst());
    }

    private List<String> in92(String query, Object... values) {
        return TenantScope.within(Set.of("92"), () -> sql.all(query, row -> row.getString(1), values));
    }
}
