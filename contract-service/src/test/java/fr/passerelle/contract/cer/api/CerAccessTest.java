package fr.passerelle.contract.cer.api;

import static fr.passerelle.contract.cer.api.CerDesk.act;
import static fr.passerelle.contract.cer.api.CerDesk.content;
import static fr.passerelle.contract.cer.api.CerDesk.draft;
import static fr.passerelle.contract.cer.api.CerDesk.drafted;
import static fr.passerelle.contract.cer.api.CerDesk.read;
import static fr.passerelle.contract.cer.api.CerDesk.submit;
import static fr.passerelle.contract.cer.api.CerDesk.validate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.passerelle.contract.Api;
import fr.passerelle.contract.Situations;
import fr.passerelle.platform.sql.Sql;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class CerAccessTest {
    @Inject
    Situations situations;

    @Inject
    Sql sql;

    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void what_day_it_is() {
        today = situations.today();
    }

    @Test
    void what_stands_in_it_is_for_those_who_write_or_validate_it() {
        // Given
        var id = drafted(situations.readyToSign(), today, 9);
        // When
        var byPayer = read("caf-92", id);
        var byReferentOrganisation = read("coordonnateur-antony", id);
        // Then
        for (var account : List.of("referent-92", "agent-92", "valideur-92")) {
            read(account, id).then().body("view", equalTo("full")).body("content.goal", notNullValue());
        }
        byReferentOrganisation.then().statusCode(200).body("content.goal", containsString("travail"));
        byPayer.then()
                .statusCode(200)
                .header("ETag", equalTo("\"0-masked\""))
                .body("content", nullValue())
                .body(not(containsString("travail")))
                .body(not(containsString("SANTE")));
    }

    @Test
    void who_shares_nothing_with_the_person_finds_no_contract() {
        // Given
        var person = situations.readyToSign();
        var id = drafted(person, today, 9);
        // When
        var read = read("france-travail", id);
        var listed =
                Api.as("france-travail").queryParam("beneficiaryId", person).get("/v1/cers");
        var written = draft("ccas-sceaux", person, "CER", content(today, 9));
        // Then
        read.then().statusCode(404).body("type", equalTo("urn:passerelle:problem:cer-unknown"));
        listed.then().statusCode(200).body("items", hasSize(0));
        written.then().statusCode(409).body("type", equalTo("urn:passerelle:problem:orientation-unknown"));
    }

    @Test
    void who_pays_reads_and_does_not_write() {
        // Given
        var id = drafted(situations.readyToSign(), today, 9);
        // When
        var bySystem = act("caf-92", id, "cancellation", "");
        var byPerson = act("gestionnaire-caf-92", id, "cancellation", "");
        // Then
        bySystem.then().statusCode(403).body("type", equalTo("urn:passerelle:problem:cer-of-another-organisation"));
        byPerson.then().statusCode(403);
        read("agent-92", id).then().body("status", equalTo("DRAFT"));
    }

    @Test
    void only_a_valideur_of_the_departement_validates() {
        // Given
        var id = drafted(situations.readyToSign(), today, 9);
        submit(id, today);
        // When / Then
        for (var account : List.of("agent-92", "coordonnateur-antony", "caf-92", "dpo-92")) {
            act(account, id, "validation", "").then().statusCode(403);
        }
        validate(id).then().statusCode(200);
    }

    @Test
    void contracts_are_listed_by_person_and_by_what_dates_make_of_their_state() {
        // Given
        var person = situations.readyToSign();
        var inForce = drafted(person, today, 9);
        submit(inForce, today);
        validate(inForce).then().statusCode(200);
        var later = drafted(person, today.plusMonths(9), 3);
        // When
        var all = of(person, "");
        var running = of(person, "IN_FORCE");
        var drafts = of(person, "DRAFT");
        // Then
        assertThat(all).containsExactly(inForce, later);
        assertThat(running).containsExactly(inForce);
        assertThat(drafts).containsExactly(later);
        assertThat(of(person, "VALIDATED")).isEmpty();
        assertThat(of(person, "ENDED")).isEmpty();
    }

    @Test
    void a_list_goes_on_where_it_stopped() {
        // Given
        var person = situations.readyToSign();
        for (var months : List.of(1, 2, 3)) {
            drafted(person, today, months);
        }
        // When
        var found = new ArrayList<String>();
        var next = "/v1/cers?limit=2&beneficiaryId=" + person;
        var page = Api.as("agent-92").get(next);
        found.addAll(page.jsonPath().getList("items.id"));
        String cursor = page.path("next");
        var last = Api.as("agent-92").queryParam("cursor", cursor).get(next);
        found.addAll(last.jsonPath().getList("items.id"));
        // Then
        assertThat(found).hasSize(3).doesNotHaveDuplicates();
        last.then().body("next", nullValue());
    }

    @Test
    void each_read_says_which_fields_were_shown() {
        // Given
        var person = situations.readyToSign();
        var id = drafted(person, today, 9);
        // When
        read("caf-92", id);
        read("referent-92", id);
        // Then
        var fields = new ArrayList<String>();
        situations.within(
                "92",
                () -> fields.addAll(sql.all(
                        "select actor || ' ' || fields::text as seen from read_audit where person_id = ?",
                        row -> row.getString("seen"),
                        person)));
        assertThat(fields).contains("caf-92 {cer}", "referent-92 {cer,cer-narrative}");
    }

    @Test
    void the_values_in_force_are_served_with_their_reference() {
        Api.as("agent-92")
                .get("/v1/contract-parameters")
                .then()
                .statusCode(200)
                .body("code", hasItems("contract-term-cap.cer", "contract-signature-delay.social"))
                .body(
                        "find { it.code == 'contract-signature-delay.social' && it.regime == 'REGIME_2025' }.legalBasis",
                        equalTo("Code du travail, art. D5411-14-1"));
    }

    private static List<String> of(UUID person, String status) {
        var request = Api.as("agent-92").queryParam("beneficiaryId", person);
        if (!status.isEmpty()) {
            request.queryParam("status", status);
        }
        var answer = request.get("/v1/cers");
        answer.then().statusCode(200);
        return answer.jsonPath().getList("items.id");
    }
}
