package fr.passerelle.platform.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class CommonPartsTest {
    @Test
    void the_document_is_of_version_3_0_3_under_the_eupl_and_names_no_machine() {
        var document = document();
        assertThat(document.getString("openapi")).isEqualTo("3.0.3");
        assertThat(document.getString("info.license.name")).isEqualTo("EUPL-1.2");
        assertThat(document.getList("servers.url")).isEqualTo(List.of("http://localhost:8080"));
        assertThat(Pattern.compile("https?://[^/\"]+")
                        .matcher(document.prettify())
                        .results())
                .extracting(found -> found.group())
                .containsOnly("http://localhost:8080", "http://localhost:8180", "https://joinup.ec.europa.eu");
    }

    @Test
    void a_creation_tells_its_key_and_its_errors() {
        var create = operation("/v1/sample-files", "post");
        assertThat(references(create)).contains("#/components/parameters/IdempotencyKey");
        assertThat(statuses(create))
                .contains("201", "400", "401", "403", "406", "409", "413", "415", "422", "500", "503")
                .doesNotContain("200", "404", "412", "428");
    }

    @Test
    void a_change_tells_the_version_that_it_starts_from() {
        var rename = operation("/v1/sample-files/{id}/renaming", "post");
        assertThat(references(rename)).containsOnlyOnce("#/components/parameters/IfMatch");
        assertThat(statuses(rename)).contains("404", "412", "428");
    }

    @Test
    void a_read_may_tell_its_purpose() {
        assertThat(references(operation("/v1/sample-files/{id}", "get")))
                .contains("#/components/parameters/AccessPurpose");
    }

    @Test
    void an_address_open_to_all_asks_for_no_token() {
        var open = operation("/v1/samples/closed", "get");
        assertThat(open.get("security")).isEqualTo(List.of());
        assertThat(statuses(open)).doesNotContain("401", "403");
    }

    @Test
    void an_operation_says_which_permission_it_asks_for() {
        assertThat(operation("/v1/sample-files", "post").get("description"))
                .asString()
                .contains("Demande la permission `", "départements du jeton");
        assertThat(operation("/v1/samples/closed", "get").get("description"))
                .asString()
                .contains("Ouvert à tous");
    }

    @Test
    void the_document_names_whom_to_ask_and_holds_no_part_that_it_does_not_use() {
        var document = document();
        var text = document.prettify();
        assertThat(document.getString("info.contact.name")).isEqualTo("Passerelle");
        for (var kind : List.of("responses", "parameters", "schemas")) {
            Map<String, Object> parts = document.getMap("components." + kind);
            assertThat(parts.keySet())
                    .allSatisfy(name -> assertThat(text).contains("#/components/" + kind + "/" + name + "\""));
        }
    }

    @Test
    void every_operation_says_whose_rows_it_shows_and_every_error_is_a_problem() {
        var document = document();
        Map<String, Map<String, Map<String, Object>>> paths = document.getMap("paths");
        assertThat(paths.values())
                .allSatisfy(item -> assertThat(item.values())
                        .allSatisfy(operation -> assertThat(operation).containsEntry("x-tenant", "departement")));
        Map<String, Object> responses = document.getMap("components.responses");
        assertThat(responses.values())
                .allSatisfy(response -> assertThat(response.toString())
                        .contains("application/problem+json", "#/components/schemas/Problem"));
        assertThat(document.getMap("components.schemas")).doesNotContainKeys("HttpProblem", "HttpValidationProblem");
    }

    private static List<Object> references(Map<String, Object> operation) {
        return JsonPath.from(json(operation)).getList("parameters.'$ref'");
    }

    private static Iterable<String> statuses(Map<String, Object> operation) {
        return JsonPath.from(json(operation))
                .<String, Object>getMap("responses")
                .keySet();
    }

    private static String json(Map<String, Object> operation) {
        try {
            return new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(operation);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> operation(String path, String verb) {
        return document().getMap("paths.'" + path + "'." + verb);
    }

    private static JsonPath document() {
        return given().queryParam("format", "json").get("/q/openapi").jsonPath();
    }
}
