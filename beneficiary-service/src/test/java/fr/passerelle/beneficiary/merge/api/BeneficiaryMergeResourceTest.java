package fr.passerelle.beneficiary.merge.api;

import static fr.passerelle.beneficiary.application.api.Desk.nir;
import static fr.passerelle.beneficiary.application.api.Desk.openAsRead;
import static fr.passerelle.beneficiary.application.api.Desk.opening;
import static fr.passerelle.beneficiary.application.api.Desk.read;
import static fr.passerelle.beneficiary.application.api.Desk.registered;
import static fr.passerelle.beneficiary.diagnostic.api.Interview.complete;
import static fr.passerelle.beneficiary.diagnostic.api.Interview.conclusion;
import static fr.passerelle.beneficiary.diagnostic.api.Interview.drafted;
import static fr.passerelle.beneficiary.diagnostic.api.Interview.interview;
import static fr.passerelle.beneficiary.exit.api.Leaving.leave;
import static fr.passerelle.beneficiary.merge.api.Merging.merge;
import static fr.passerelle.beneficiary.merge.api.Merging.reverse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.passerelle.beneficiary.Api;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.sql.Sql;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.testing.event.Announced;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class BeneficiaryMergeResourceTest {
    private static final String AGENT = "agent-92";

    @Inject
    Sql sql;

    @Test
    void the_survivor_has_what_both_had_until_the_merge_is_taken_back() {
        // Given
        var survivor = registered("Réunie", "Anna", nir());
        var merged = registered("Reunie", "Ana", nir());
        String kept = survivor.path("beneficiaryId");
        String gone = merged.path("beneficiaryId");
        String diagnostic = drafted(AGENT, gone, interview()).path("id");
        // When
        var merge = merge(AGENT, kept, gone);
        // Then
        merge.then().statusCode(201).body("status", equalTo("STANDING")).body("survivorId", equalTo(kept));
        read(AGENT, "/v1/beneficiaries/{id}/diagnostics", kept).then().body("items.id", contains(diagnostic));
        read(AGENT, "/v1/beneficiaries/{id}", kept).then().body("households", hasSize(2));
        read(AGENT, "/v1/beneficiaries/{id}", gone)
                .then()
                .statusCode(200)
                .body("id", equalTo(kept))
                .body("askedId", equalTo(gone));
        // When
        var reversed = reverse(AGENT, merge);
        // Then
        reversed.then().statusCode(200).body("status", equalTo("REVERSED"));
        read(AGENT, "/v1/beneficiaries/{id}/diagnostics", kept).then().body("items", empty());
        read(AGENT, "/v1/beneficiaries/{id}/diagnostics", gone).then().body("items.id", contains(diagnostic));
        read(AGENT, "/v1/beneficiaries/{id}", gone)
                .then()
                .body("id", equalTo(gone))
                .body("askedId", nullValue())
                .body("households.householdId", contains(merged.<String>path("householdId")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-09", "2026-03-11"})
    void of_two_diagnostics_the_later_stands_until_the_files_are_two_again(String heldOn) {
        // Given
        String kept = registered("Entendue", "Anna", nir()).path("beneficiaryId");
        String gone = registered("Entendu", "Ana", nir()).path("beneficiaryId");
        var mine = concluded(kept, "2026-03-10", 1);
        var theirs = concluded(gone, heldOn, 3);
        var isLater = heldOn.equals("2026-03-11");
        // When
        var merge = merge(AGENT, kept, gone);
        // Then
        diagnostics(kept)
                .body("items.id", hasItems(mine, theirs))
                .body("items.find { it.id == '%s' }.status".formatted(isLater ? theirs : mine), equalTo("COMPLETED"))
                .body("items.find { it.id == '%s' }.status".formatted(isLater ? mine : theirs), equalTo("OUTDATED"));
        profil(kept).body("profil", equalTo(isLater ? 3 : 1));
        // When
        reverse(AGENT, merge);
        // Then
        diagnostics(kept).body("items.id", contains(mine)).body("items.status", contains("COMPLETED"));
        diagnostics(gone).body("items.id", contains(theirs)).body("items.status", contains("COMPLETED"));
        profil(kept).body("profil", equalTo(1));
        profil(gone).body("profil", equalTo(3));
    }

    private static String concluded(String person, String heldOn, int profil) {
        var draft = drafted(AGENT, person, interview().replace("2026-03-10", heldOn));
        complete(AGENT, draft, conclusion(profil, "CER")).then().statusCode(200);
        return draft.path("id");
    }

    private static ValidatableResponse diagnostics(String person) {
        return read(AGENT, "/v1/beneficiaries/{id}/diagnostics", person).then().statusCode(200);
    }

    private static ValidatableResponse profil(String person) {
        return read(AGENT, "/v1/beneficiaries/{id}/situation", person).then().statusCode(200);
    }

    @Test
    void who_looks_for_either_file_finds_the_survivor() {
        // Given
        var nir = nir();
        String kept = registered("Trouvée", "Anna", nir()).path("beneficiaryId");
        String gone = registered("Troovay", "Ana", nir).path("beneficiaryId");
        // When
        var merge = merge(AGENT, kept, gone);
        // Then
        foundByNir(nir).then().body("items.id", contains(kept)).body("items.id", not(hasItem(gone)));
        foundByName("Troovay Ana").then().body("items.id", hasItem(kept));
        // When
        reverse(AGENT, merge);
        // Then
        foundByNir(nir).then().body("items.id", contains(gone));
    }

    @Test
    void both_are_told_in_order_among_the_facts_of_each() {
        // Given
        String kept = registered("Annoncée", "Anna", nir()).path("beneficiaryId");
        String gone = registered("Annoncee", "Ana", nir()).path("beneficiaryId");
        // When
        var merge = merge(AGENT, kept, gone);
        reverse(AGENT, merge);
        // Then
        try (var announced = Announced.by("beneficiary")) {
            for (var person : Set.of(kept, gone)) {
                assertThat(announced.until(person, "BeneficiaryUnmerged", 1))
                        .filteredOn(fact -> fact.type().startsWith("BeneficiaryMerged")
                                || fact.type().startsWith("BeneficiaryUnmerged"))
                        .extracting(fact ->
                                fact.type() + " " + fact.data().get("mergeId").asText())
                        .containsExactly(
                                "BeneficiaryMerged " + merge.path("id"), "BeneficiaryUnmerged " + merge.path("id"));
            }
        }
    }

    @Test
    void nothing_is_done_to_a_file_that_was_merged_and_nothing_is_merged_twice() {
        // Given
        String kept = registered("Finie", "Anna", nir()).path("beneficiaryId");
        String gone = registered("Finie", "Ana", nir()).path("beneficiaryId");
        String third = registered("Finie", "Hannah", nir()).path("beneficiaryId");
        var merge = merge(AGENT, kept, gone);
        // When, then
        refused(leave(AGENT, gone, "CDI", "2026-02-02"), 409, "beneficiary-merged");
        refused(merge(AGENT, third, gone), 409, "merge-merged-already");
        refused(merge(AGENT, gone, third), 409, "merge-survivor-merged");
        refused(merge(AGENT, third, third), 422, "merge-with-oneself");
        refused(merge(AGENT, third, Ids.next().toString()), 404, "beneficiary-unknown");
        var outer = merge(AGENT, third, kept);
        outer.then().statusCode(201);
        refused(reverse(AGENT, merge), 409, "merge-reversal-survivor-merged");
        reverse(AGENT, outer).then().statusCode(200);
        reverse(AGENT, merge).then().statusCode(200);
        refused(
                reverse(AGENT, read(AGENT, "/v1/beneficiary-merges/{id}", merge.<String>path("id"))),
                409,
                "merge-reversal-not-allowed");
    }

    @Test
    void two_open_rights_are_no_one_person_and_a_time_that_is_over_takes_nothing_back() {
        // Given
        var one = registered("Ouverte", "Anna", nir());
        var other = registered("Ouverte", "Ana", nir());
        String third = registered("Ouverte", "Hannah", nir()).path("beneficiaryId");
        openAsRead("caf-92", one.path("rsaRightId"), opening("2026-01-01", "646.52"))
                .then()
                .statusCode(200);
        openAsRead("caf-92", other.path("rsaRightId"), opening("2026-01-01", "646.52"))
                .then()
                .statusCode(200);
        // When, then
        refused(
                merge(AGENT, one.path("beneficiaryId"), other.path("beneficiaryId")),
                409,
                "merge-open-rights-in-two-households");
        var merge = merge(AGENT, one.path("beneficiaryId"), third);
        endLongAgo(merge.path("id"));
        refused(reverse(AGENT, merge), 409, "merge-reversal-too-late");
    }

    @Test
    void others_than_the_departement_and_another_departement_merge_nobody() {
        // Given
        String kept = registered("Gardée", "Anna", nir()).path("beneficiaryId");
        String gone = registered("Gardee", "Ana", nir()).path("beneficiaryId");
        // When, then
        merge("caf-92", kept, gone).then().statusCode(403);
        refused(merge("agent-59", kept, gone), 404, "beneficiary-unknown");
        var merge = merge(AGENT, kept, gone);
        read("agent-59", "/v1/beneficiary-merges/{id}", merge.<String>path("id"))
                .then()
                .statusCode(404);
        read("caf-92", "/v1/beneficiaries/{id}", gone).then().statusCode(200).body("id", equalTo(kept));
    }

    private void endLongAgo(String merge) {
        TenantScope.within(
                Set.of("92"),
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> sql.update(
                                "update beneficiary_merge set reversible_until = '2020-01-01' where id = ?",
                                UUID.fromString(merge))));
    }

    private static void refused(Response answer, int status, String code) {
        answer.then().statusCode(status).body("type", equalTo("urn:passerelle:problem:" + code));
    }

    private static Response foundByNir(String nir) {
        return search("{\"nir\":\"" + nir + "\"}");
    }

    private static Response foundByName(String name) {
        return search("{\"name\":\"" + name + "\"}");
    }

    private static Response search(String body) {
        return Api.as(AGENT).contentType(ContentType.JSON).body(body).post("/v1/beneficiary-searches");
    }
}
