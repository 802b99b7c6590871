package fr.passerelle.platform.paging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fr.passerelle.platform.idempotency.Idempotent;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.testing.resource.RealPlatform;
import fr.passerelle.testing.token.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class PagingTest {
    private final Pages pages;

    @Inject
    PagingTest(Pages pages) {
        this.pages = pages;
    }

    @Test
    void the_links_lead_through_the_whole_list_and_end() {
        // Given
        var prefix = "page-" + Ids.next();
        for (int i = 0; i < 5; i++) {
            create(prefix + "-" + i);
        }
        // When
        var seen = new ArrayList<String>();
        var address = "/v1/sample-files?limit=2&prefix=" + prefix;
        while (!address.isEmpty()) {
            var page = follow(address);
            seen.addAll(page.path("items.name"));
            address = next(page);
        }
        // Then
        assertThat(seen).hasSize(5).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void a_list_that_fits_in_a_page_has_no_next() {
        var prefix = "single-" + Ids.next();
        create(prefix);
        follow("/v1/sample-files?limit=1&prefix=" + prefix)
                .then()
                .header("Link", nullValue())
                .body("next", nullValue());
    }

    @Test
    void a_cursor_does_not_show_the_sort_key() {
        var request = pages.request("names", 1, null);
        var page = pages.page(request, List.of("Dupont", "Durand"), List::of);
        assertThat(page.items()).containsExactly("Dupont");
        assertThat(page.next()).isNotNull().doesNotContain("RHVwb250");
        assertThat(pages.request("names", 1, page.next()).after()).containsExactly("Dupont");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "%20", "AAAA"})
    void a_cursor_that_is_none_of_ours_is_refused(String cursor) {
        refused("cursor=" + cursor, "invalid-cursor");
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        var other = pages.page(pages.request("names", 1, null), List.of("a", "b"), List::of)
                .next();
        refused("cursor=" + other, "invalid-cursor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "-1"})
    void a_page_has_from_one_to_a_hundred_items(String limit) {
        follow("/v1/sample-files?limit=" + limit)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:passerelle:problem:invalid-limit"))
                .body("errors.field", contains("limit"));
    }

    private static void refused(String query, String code) {
        follow("/v1/sample-files?" + query)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:passerelle:problem:" + code));
    }

    private static String next(Response page) {
        var link = page.header("Link");
        return link == null ? "" : link.substring(1, link.indexOf('>'));
    }

    private static Response follow(String address) {
        return caller().urlEncodingEnabled(false).get("http://localhost:" + RestAssured.port + address);
    }

    private static void create(String name) {
        caller().header(Idempotent.HEADER, Ids.next())
                .contentType(ContentType.JSON)
                .body("{\"name\":\"" + name + "\"}")
                .post("/v1/sample-files")
                .then()
                .statusCode(201);
    }

    private static RequestSpecification caller() {
        return given().auth().oauth2(Tokens.of("referent-92"));
    }
}
