package fr.passerelle.beneficiary.caffile.api;

import static fr.passerelle.beneficiary.vrsb.CafFileFixture.file;
import static fr.passerelle.beneficiary.vrsb.HouseholdFixture.household;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import fr.passerelle.beneficiary.Api;
import fr.passerelle.beneficiary.vrsb.CafFileFixture;
import fr.passerelle.beneficiary.vrsb.PublicExample;
import fr.passerelle.testing.resource.RealPlatform;
import fr.passerelle.testing.token.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class CafFileResourceTest {
    private static final String PATH = "/v1/caf-files";

    @Test
    void a_valid_file_is_imported_and_its_report_counts_it() {
        // Given
        var bytes = file().households(1000, 12).bytes();
        // When
        var answer = send("caf-92", bytes);
        // Then
        answer.then()
                .statusCode(201)
                .header("Location", containsString(PATH + "/"))
                .header("Preference-Applied", "wait=30")
                .body("state", equalTo("COMPLETED"))
                .body("departement", equalTo("92"))
                .body("organisationId", equalTo("CAF-921"))
                .body("nature", equalTo("COURANT"))
                .body("header.referenceDate", equalTo("2026-10-31"))
                .body("sizeBytes", equalTo(bytes.length))
                .body("counts.households", equalTo(12))
                .body("counts.read", equalTo(12))
                .body("counts.recorded", equalTo(12))
                .body("counts.openings", equalTo(12))
                .body("counts.errors", equalTo(0));
        assertThat(rules(answer)).isEmpty();
    }

    @Test
    void the_same_bytes_again_give_the_same_report_and_double_nothing() {
        // Given
        var bytes = file().households(1100, 3).bytes();
        var first = send("caf-92", bytes);
        // When
        var second = send("caf-92", bytes);
        // Then
        second.then().statusCode(200).header("Location", first.header("Location"));
        assertThat(second.body().asString()).isEqualTo(first.body().asString());
    }

    @Test
    void without_a_preference_the_answer_comes_before_the_import() {
        // When
        var answer = caller("caf-92").body(file().households(1200, 2).bytes()).post(PATH);
        // Then
        answer.then().statusCode(202).header("Location", notNullValue());
        assertThat(answer.jsonPath().getLong("counts.households")).isEqualTo(2);
    }

    @Test
    void a_reprise_records_in_silence() {
        // Given
        var bytes = file().households(1300, 4).bytes();
        // When
        var answer = caller("caf-92")
                .queryParam("nature", "REPRISE")
                .header("Prefer", "wait=30")
                .body(bytes)
                .post(PATH);
        // Then
        answer.then()
                .body("nature", equalTo("REPRISE"))
                .body("counts.recorded", equalTo(4))
                .body("counts.openings", equalTo(0));
    }

    @Test
    void one_malformed_household_among_forty_costs_only_itself_until_the_corrected_file_comes() {
        // Given
        var broken = file().households(1400, 20)
                .household(household(1420).replacing("</Personne>", ""))
                .households(1421, 19)
                .bytes();
        // When
        var first = send("caf-92", broken);
        var corrected = send("caf-92", file().households(1400, 40).bytes());
        // Then
        first.then().body("counts.recorded", equalTo(39)).body("counts.refused", equalTo(1));
        findings(first)
                .then()
                .body("items.severity", contains("ERROR"))
                .body("items.rule", contains("household-malformed"))
                .body("items.household", contains(21))
                .body("items[0].line", greaterThan(100))
                .body("items[0].element", notNullValue())
                .body("items[0].message", containsString("mal formé"));
        corrected
                .then()
                .body("corrects", equalTo(first.jsonPath().getString("id")))
                .body("counts.recorded", equalTo(1))
                .body("counts.unchanged", equalTo(39));
    }

    @Test
    void a_file_cut_in_the_middle_keeps_its_whole_households() {
        // Given
        var whole = file().households(1500, 4).bytes();
        // When
        var answer = send("caf-92", Arrays.copyOf(whole, whole.length * 2 / 3));
        // Then
        answer.then().body("state", equalTo("COMPLETED")).body("counts.recorded", equalTo(2));
        assertThat(rules(answer)).contains("file-cut", "household-unfinished");
    }

    @Test
    void a_wrong_nir_and_a_repeated_request_number_are_warnings() {
        // Given
        var wrongKey = household(1700);
        var nir = wrongKey.xml().replaceAll("(?s).*<NIR>(\\d{15})</NIR>.*", "$1");
        var otherKey = nir.endsWith("01") ? "02" : "01";
        var bytes = file().household(wrongKey.replacing(nir, nir.substring(0, 13) + otherKey))
                .household(household(1701).replacing("<NUMDEMRSA>00000001701", "<NUMDEMRSA>00000001700"))
                .bytes();
        // When
        var answer = send("caf-92", bytes);
        // Then
        answer.then().body("counts.recorded", equalTo(2)).body("counts.errors", equalTo(0));
        assertThat(rules(answer)).containsExactly("nir-key", "request-number-repeated");
    }

    @Test
    void an_unusable_file_is_a_problem_that_names_line_element_and_rule_and_leaves_its_trace() {
        // When
        var answer = send("caf-92", "<?xml version=\"1.0\"?><Racine/>".getBytes(CafFileFixture.WINDOWS_1252));
        // Then
        answer.then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:passerelle:problem:caf-file-unusable"))
                .body("errors[0].field", equalTo("xml"))
                .body("errors[0].rule", equalTo("encoding"))
                .body("errors[0].message", containsString("Ligne 1"));
        caller("caf-92").get(PATH).then().statusCode(200).body("items.state", hasItem("REFUSED"));
    }

    @Test
    void a_file_of_another_departement_is_refused_whole() {
        // When
        var answer = send("caf-59", file().households(1800, 3).bytes());
        // Then
        answer.then().statusCode(422).body("errors[0].rule", equalTo("departement-outside"));
    }

    @Test
    void another_departement_sees_neither_the_file_nor_its_findings() {
        // Given
        var location = send("caf-92", file().households(1900, 1).bytes()).header("Location");
        // When
        var report = caller("agent-59").get(location);
        var findings = caller("agent-59").get(location + "/findings");
        // Then
        report.then().statusCode(404).body("type", equalTo("urn:passerelle:problem:caf-file-unknown"));
        findings.then().statusCode(404);
        caller("agent-59").get(PATH).then().statusCode(200).body("items.departement", everyItem(equalTo("59")));
        caller("agent-92").get(location).then().statusCode(200);
    }

    @Test
    void the_progress_is_told_as_events_until_the_end() {
        // Given
        var location = caller("caf-92")
                .body(file().households(1960, 3).bytes())
                .post(PATH)
                .header("Location");
        // When
        var followed = Api.as("caf-92").accept("text/event-stream").get(location + "/progress");
        // Then
        followed.then().statusCode(200).header("Content-Type", containsString("text/event-stream"));
        assertThat(followed.body().asString().lines().filter(line -> line.startsWith("data:")))
                .isNotEmpty()
                .last()
                .asString()
                .contains("\"state\":\"COMPLETED\"", "\"households\":3", "\"read\":3");
        caller("agent-59").get(location + "/progress").then().statusCode(404);
    }

    @Test
    void who_may_not_import_is_refused() {
        send("referent-92", file().households(1950, 1).bytes()).then().statusCode(403);
    }

    @Test
    void a_file_beyond_a_gigabyte_is_refused_before_it_is_read() throws IOException {
        // Given
        var announced = """
                POST /v1/caf-files HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: application/xml\r
                Content-Length: 1288490188\r
                \r
                """.formatted(Tokens.of("caf-92"));
        // When
        var status = statusOf(announced);
        // Then
        assertThat(status).contains(" 413 ");
    }

    @Test
    void findings_come_in_pages() {
        // Given
        var answer = send(
                "caf-92",
                file().households(2000, 3).totals(CafFileFixture.totals(1, 2)).bytes());
        // When
        var first = caller("caf-92").queryParam("limit", 1).get(answer.header("Location") + "/findings");
        // Then
        first.then().body("items.rule", contains("total-households")).body("items[0].household", equalTo(null));
        var next = first.header("Link").replaceAll("<(.*)>.*", "$1");
        caller("caf-92").urlEncodingEnabled(false).get(next).then().body("items.rule", contains("total-anomalies"));
        caller("caf-92")
                .queryParam("severity", "ERROR")
                .get(answer.header("Location") + "/findings")
                .then()
                .body("items", empty());
    }

    @Test
    void the_public_example_gives_two_households_and_its_warnings() {
        // Given
        var bytes = PublicExample.bytes();
        // When
        var answer = send("caf-52", bytes);
        // Then
        answer.then()
                .statusCode(201)
                .body("departement", equalTo("52"))
                .body("organisationId", equalTo("CAF-521"))
                .body("counts.recorded", equalTo(2))
                .body("counts.persons", equalTo(3))
                .body("counts.errors", equalTo(0));
        assertThat(findings(answer).jsonPath().<Map<String, Object>>getList("items"))
                .extracting(f -> f.get("severity") + " " + f.get("line") + " " + f.get("element") + " " + f.get("rule"))
                .containsExactly(
                        "WARNING 159 ROLEPERS spouse-repeated",
                        "WARNING 13 ROLEPERS requester-missing",
                        "WARNING 287 ROLEPERS requester-missing",
                        "WARNING 439 DDNATDRO right-start-missing",
                        "WARNING 287 NUMDEMRSA request-number-repeated",
                        "WARNING 456 NBTOTDOSRSATRANSM total-households");
    }

    private static String statusOf(String request) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            return String.valueOf(answer.readLine());
        }
    }

    private static Response send(String caller, byte[] file) {
        return caller(caller)
                .queryParam("nature", "COURANT")
                .header("Prefer", "wait=30")
                .body(file)
                .post(PATH);
    }

    private static Response findings(Response report) {
        return caller("caf-" + report.jsonPath().getString("departement")).get(report.header("Location") + "/findings");
    }

    private static List<String> rules(Response report) {
        return findings(report).jsonPath().getList("items.rule");
    }

    private static RequestSpecification caller(String name) {
        return Api.as(name).contentType("application/xml");
    }
}
