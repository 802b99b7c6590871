package fr.passerelle.beneficiary.duplicate.api;

import static fr.passerelle.beneficiary.application.api.Desk.nir;
import static fr.passerelle.beneficiary.application.api.Desk.read;
import static fr.passerelle.beneficiary.application.api.Desk.registered;
import static fr.passerelle.beneficiary.merge.api.Merging.merge;
import static fr.passerelle.beneficiary.merge.api.Merging.reverse;
import static fr.passerelle.testing.Patience.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fr.passerelle.beneficiary.Api;
import fr.passerelle.beneficiary.duplicate.FindDuplicates;
import fr.passerelle.beneficiary.personlist.api.Lists;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.sql.Sql;
import fr.passerelle.platform.tenancy.DueWork;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class DuplicateCandidateResourceTest {
    private static final String AGENT = "agent-92";

    @Inject
    FindDuplicates find;

    @Inject
    Sql sql;

    @Test
    void who_may_be_one_is_listed_with_the_reasons_until_a_human_says_that_they_are_two() {
        // Given
        String one = registered("Doublonnais", "Anna", nir()).path("beneficiaryId");
        String other = registered("Doublonnet", "Anna", nir()).path("beneficiaryId");
        // When
        look();
        // Then
        var found = candidateOf(one, other, "OPEN");
        assertThat(found.<List<String>>path("reasons")).contains("SAME_BIRTH_DATE_COMMUNE_FIRST_NAME");
        found.then().body("people.lastName", containsInAnyOrder("Doublonnais", "Doublonnet"));
        // When
        var dismissed = dismiss(AGENT, found);
        look();
        // Then
        dismissed.then().statusCode(200).body("status", equalTo("DISMISSED"));
        dismiss(AGENT, dismissed)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:passerelle:problem:duplicate-dismissal-not-allowed"));
        dismiss(AGENT, found).then().statusCode(412);
        assertThat(ids(one, other, "OPEN")).isEmpty();
        assertThat(ids(one, other, "DISMISSED")).hasSize(1);
    }

    @Test
    void a_compound_first_name_told_without_its_hyphen_is_listed() {
        // Given
        var word = Lists.word();
        String one = told(word, "Anne-Lise", "");
        String other = told(word, "ANNE LISE", "");
        String called = told(Lists.word(), "Anne-Lise", ",\"birthDate\":\"1960-01-01\",\"phone\":\"01 99 00 56 78\"");
        String spelt = told(Lists.word(), "anne lise", ",\"birthDate\":\"1961-02-02\",\"phone\":\"01 99 00 56 78\"");
        // When
        look();
        // Then
        assertThat(candidateOf(one, other, "OPEN").<List<String>>path("reasons"))
                .containsExactly("SAME_BIRTH_DATE_CLOSE_NAME");
        assertThat(candidateOf(called, spelt, "OPEN").<List<String>>path("reasons"))
                .containsExactly("SAME_PHONE_FIRST_NAME");
    }

    @Test
    void a_merge_answers_the_question_and_its_reversal_asks_it_again() {
        // Given
        String one = registered("Questionnet", "Anna", nir()).path("beneficiaryId");
        String other = registered("Questionné", "Anna", nir()).path("beneficiaryId");
        look();
        // When
        var merge = merge(AGENT, one, other);
        // Then
        candidateOf(one, other, "MERGED").then().body("status", equalTo("MERGED"));
        assertThat(ids(one, other, "OPEN")).isEmpty();
        // When
        reverse(AGENT, merge);
        // Then
        candidateOf(one, other, "OPEN").then().body("status", equalTo("OPEN"));
    }

    @Test
    void a_file_of_the_archive_is_in_no_question_until_it_is_opened_again() {
        // Given
        String one = registered("Archivnet", "Anna", nir()).path("beneficiaryId");
        String other = registered("Archivné", "Anna", nir()).path("beneficiaryId");
        look();
        var found = candidateOf(one, other, "OPEN");
        // When
        TenantScope.within(
                Set.of("92"),
                () -> sql.update(
                        "insert into archived_person (person_id, departement, since, last_contact_on) "
                                + "select id, departement, current_date, last_contact(id) from person where id = ?",
                        UUID.fromString(one)));
        // Then
        assertThat(ids(one, other, "OPEN")).isEmpty();
        read(AGENT, "/v1/duplicate-candidates/{id}", found.<String>path("id"))
                .then()
                .statusCode(404);
    }

    @Test
    void the_list_is_the_departements_own() {
        // Given
        String one = registered("Réservet", "Anna", nir()).path("beneficiaryId");
        String other = registered("Réservé", "Anna", nir()).path("beneficiaryId");
        look();
        var found = candidateOf(one, other, "OPEN");
        // When, then
        read("caf-92", "/v1/duplicate-candidates").then().statusCode(403);
        read("agent-59", "/v1/duplicate-candidates/{id}", found.<String>path("id"))
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:passerelle:problem:duplicate-candidate-unknown"));
        read("dpo-92", "/v1/beneficiaries/{id}/accesses", one)
                .then()
                .statusCode(200)
                .body("items.fields.flatten()", hasItem("duplicate"));
    }

    private static String told(String lastName, String firstNames, String more) {
        var birth = more.isEmpty() ? ",\"birthDate\":\"1985-03-04\"" : more;
        return Api.as(AGENT)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", Ids.next())
                .body("{\"lawfulBasis\":\"PUBLIC_TASK\",\"lastName\":\"%s\",\"firstNames\":\"%s\"%s}"
                        .formatted(lastName, firstNames, birth))
                .post("/v1/beneficiaries")
                .path("beneficiaryId");
    }

    private void look() {
        await().atMost(SOON).until(() -> {
            DueWork.takeAll("duplicates", find::departementsWaiting, find::next);
            return find.departementsWaiting().isEmpty();
        });
    }

    private static Response dismiss(String account, Response candidate) {
        return Api.as(account)
                .contentType(ContentType.JSON)
                .header("If-Match", candidate.header("ETag"))
                .body("{\"reason\":\"SAME_NAME\"}")
                .post("/v1/duplicate-candidates/{id}/dismissal", candidate.<String>path("id"));
    }

    private static Response candidateOf(String one, String other, String status) {
        var ids = ids(one, other, status);
        assertThat(ids).hasSize(1);
        return read(AGENT, "/v1/duplicate-candidates/{id}", ids.getFirst());
    }

    private static List<String> ids(String one, String other, String status) {
        var found = new ArrayList<String>();
        var path = "/v1/duplicate-candidates?limit=100&status=" + status;
        for (var next = path; next != null; ) {
            var page = read(AGENT, next);
            page.then().statusCode(200);
            List<Map<String, Object>> items = page.path("items");
            items.stream()
                    .filter(item -> String.valueOf(item.get("people")).contains(one)
                            && String.valueOf(item.get("people")).contains(other))
                    .forEach(item -> found.add(String.valueOf(item.get("id"))));
            var cursor = page.<String>path("next");
            next = cursor == null ? null : path + "&cursor=" + cursor;
        }
        return found;
    }
}
