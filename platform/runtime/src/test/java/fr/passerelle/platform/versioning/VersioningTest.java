package fr.passerelle.platform.versioning;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import fr.passerelle.platform.idempotency.Idempotent;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.testing.resource.RealPlatform;
import fr.passerelle.testing.token.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class VersioningTest {
    @Test
    void an_answer_bears_the_tag_of_its_version_and_is_kept_by_no_cache() {
        caller().get(file())
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0-full\""))
                .header("Cache-Control", equalTo("private, no-store"));
    }

    @Test
    void a_change_starts_from_the_version_that_was_read_and_makes_the_next() {
        rename(caller().header("If-Match", "\"0-full\""), file())
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1-full\""))
                .body("version", equalTo(1));
    }

    @Test
    void a_change_from_an_older_version_is_refused() {
        var file = file();
        rename(caller().header("If-Match", "\"0-full\""), file).then().statusCode(200);
        rename(caller().header("If-Match", "\"0-full\""), file)
                .then()
                .statusCode(412)
                .body("type", equalTo("urn:passerelle:problem:precondition-failed"));
    }

    @Test
    void a_change_that_names_no_version_is_refused() {
        rename(caller(), file())
                .then()
                .statusCode(428)
                .body("type", equalTo("urn:passerelle:problem:precondition-required"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "0", "W/\"0-full\"", "\"0-full\", \"1-full\"", "\"99999999999999999999-full\""})
    void a_tag_that_is_none_of_ours_matches_nothing(String tag) {
        rename(caller().header("If-Match", tag), file()).then().statusCode(412);
    }

    private static io.restassured.response.Response rename(RequestSpecification caller, String file) {
        return caller.contentType(ContentType.JSON)
                .body("{\"name\":\"renamed-" + Ids.next() + "\"}")
                .post(file + "/renaming");
    }

    private static String file() {
        return "/v1/sample-files/"
                + caller().header(Idempotent.HEADER, Ids.next())
                        .contentType(ContentType.JSON)
                        .body("{\"name\":\"version-" + Ids.next() + "\"}")
                        .post("/v1/sample-files")
                        .path("id");
    }

    private static RequestSpecification caller() {
        return given().auth().oauth2(Tokens.of("referent-92"));
    }
}
