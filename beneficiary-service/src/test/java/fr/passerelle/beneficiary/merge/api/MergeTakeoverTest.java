package fr.passerelle.beneficiary.merge.api;

import static fr.passerelle.beneficiary.application.api.Desk.nir;
import static fr.passerelle.beneficiary.application.api.Desk.read;
import static fr.passerelle.beneficiary.merge.api.Merging.merge;
import static fr.passerelle.beneficiary.merge.api.Merging.reverse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.passerelle.beneficiary.Api;
import fr.passerelle.beneficiary.application.api.Desk;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Who was reached by what one file knew is still reached after the merge, and each file has its own again after it.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class MergeTakeoverTest {
    private static final String AGENT = "agent-92";

    @Test
    void the_survivor_is_reached_by_what_the_merged_file_alone_knew_until_the_merge_is_taken_back() {
        // Given
        var kept = registered(nir(), Map.of());
        var gone = registered(
                nir(), Map.of("email", "ana@example.org", "phone", "06 39 98 12 34", "franceTravailId", "01234567890"));
        prefer(gone, "LETTER");
        // When
        var merge = merge(AGENT, kept, gone);
        // Then
        merge.then()
                .statusCode(201)
                .body("takenOver.field", containsInAnyOrder("EMAIL", "PHONE", "PREFERRED_CHANNEL", "FRANCE_TRAVAIL_ID"))
                .body("takenOver.state", everyItem(equalTo("HELD")));
        file(kept)
                .body("email", equalTo("ana@example.org"))
                .body("phone", equalTo("+33639981234"))
                .body("franceTravailId", equalTo("01234567890"));
        preference(kept).body("preferred", equalTo("LETTER")).body("channel", equalTo("LETTER"));
        // When
        var reversed = reverse(AGENT, merge);
        // Then
        reversed.then()
                .statusCode(200)
                .body("takenOver.state", everyItem(equalTo("GIVEN_BACK")))
                .body("takenOver.endedAt", everyItem(notNullValue()));
        file(kept).body("email", nullValue()).body("phone", nullValue()).body("franceTravailId", nullValue());
        preference(kept).body("preferred", nullValue());
        file(gone).body("email", equalTo("ana@example.org")).body("phone", equalTo("+33639981234"));
        preference(gone).body("preferred", equalTo("LETTER"));
    }

    @Test
    void what_the_survivor_says_itself_holds_and_what_is_told_since_stays_with_it() {
        // Given
        var number = nir();
        var kept = registered(number, Map.of("email", "anna@example.org"));
        var gone = registered(nir(), Map.of("email", "ana@example.org", "phone", "06 39 98 12 34"));
        var merge = merge(AGENT, kept, gone);
        merge.then().body("takenOver.field", contains("PHONE"));
        file(kept).body("email", equalTo("anna@example.org")).body("phone", equalTo("+33639981234"));
        asksAtTheDesk(number, "06 39 98 56 78");
        // When
        var reversed = reverse(AGENT, merge);
        // Then
        reversed.then().statusCode(200).body("takenOver.state", contains("KEPT"));
        file(kept).body("email", equalTo("anna@example.org")).body("phone", equalTo("+33639985678"));
        file(gone).body("email", equalTo("ana@example.org")).body("phone", equalTo("+33639981234"));
    }

    @Test
    void what_one_merge_gave_another_that_still_stands_gives_when_the_first_is_taken_back() {
        // Given
        var kept = registered(nir(), Map.of());
        var first = merge(AGENT, kept, registered(nir(), Map.of("email", "ana@example.org")));
        var second = merge(AGENT, kept, registered(nir(), Map.of("email", "hannah@example.org")));
        second.then().statusCode(201).body("takenOver", empty());
        // When
        reverse(AGENT, first).then().statusCode(200);
        // Then
        file(kept).body("email", equalTo("hannah@example.org"));
        var again = read(AGENT, "/v1/beneficiary-merges/{id}", second.<String>path("id"));
        again.then().body("takenOver.field", contains("EMAIL")).body("takenOver.state", contains("HELD"));
        // When
        reverse(AGENT, again).then().statusCode(200);
        // Then
        file(kept).body("email", nullValue());
    }

    @Test
    void a_number_of_the_merged_file_leads_to_the_survivor_and_does_not_take_the_place_of_theirs() {
        // Given
        var own = nir();
        var other = nir();
        var kept = registered(own, Map.of());
        var number = Ids.next().toString();
        var gone = registered(other, Map.of("departementNumber", number));
        var merge = merge(AGENT, kept, gone);
        file(kept).body("departementNumber", equalTo(number));
        // When
        var again = registered(other, Map.of());
        // Then
        assertThat(again).isEqualTo(kept);
        file(kept).body("nir", equalTo(own));
        reverse(AGENT, merge).then().statusCode(200);
        file(kept).body("nir", equalTo(own)).body("departementNumber", nullValue());
        file(gone).body("nir", equalTo(other)).body("departementNumber", equalTo(number));
        assertThat(registered(other, Map.of())).isEqualTo(gone);
    }

    /// Whoever asks for the RSA says where to write from then on.
    private static void asksAtTheDesk(String nir, String phone) {
        var told = ",\"nir\":\"%s\",\"phone\":\"%s\"".formatted(nir, phone);
        Desk.register(AGENT, Desk.application(Desk.person("DEM", "Reprise", "Anna", told)))
                .then()
                .statusCode(201);
    }

    private static String registered(String nir, Map<String, String> reached) {
        var form = new HashMap<String, String>(reached);
        form.putAll(Map.of(
                "lawfulBasis", "PUBLIC_TASK",
                "lastName", "Reprise",
                "firstNames", "Anna",
                "birthDate", "1985-03-04",
                "nir", nir));
        return Api.as(AGENT)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", Ids.next())
                .body(form)
                .post("/v1/beneficiaries")
                .then()
                .statusCode(201)
                .extract()
                .path("beneficiaryId");
    }

    private static void prefer(String person, String channel) {
        var now = read(AGENT, "/v1/beneficiaries/{id}/contact-preference", person);
        Api.as(AGENT)
                .contentType(ContentType.JSON)
                .header("If-Match", Objects.requireNonNull(now.header("ETag")))
                .body(Map.of("preferred", channel))
                .put("/v1/beneficiaries/{id}/contact-preference", person)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse file(String person) {
        return read(AGENT, "/v1/beneficiaries/{id}", person).then().statusCode(200);
    }

    private static ValidatableResponse preference(String person) {
        return read(AGENT, "/v1/beneficiaries/{id}/contact-preference", person)
                .then()
                .statusCode(200);
    }
}
