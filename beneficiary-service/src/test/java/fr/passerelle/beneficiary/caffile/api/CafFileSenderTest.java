package fr.passerelle.beneficiary.caffile.api;

import static fr.passerelle.beneficiary.vrsb.CafFileFixture.file;
import static fr.passerelle.beneficiary.vrsb.HouseholdFixture.household;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import fr.passerelle.beneficiary.Api;
import fr.passerelle.beneficiary.vrsb.HouseholdFixture;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A paying body writes rights of its own households; the Département sends what any body of its own gave it.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class CafFileSenderTest {
    private static final String PATH = "/v1/caf-files";

    @Inject
    Sql sql;

    @ParameterizedTest
    @CsvSource({"6300,CAF,922", "6301,MSA,921", "6302,CAF,751"})
    void a_caf_closes_no_right_of_another_body(int number, String regime, String organisme) {
        // Given
        send("agent-92", file().household(of(number, regime, organisme)).bytes())
                .then()
                .statusCode(201)
                .body("counts.recorded", equalTo(1));
        var closing = file().household(of(number, regime, organisme).state("6")).bytes();
        // When
        var answer = send("caf-92", closing);
        // Then
        answer.then()
                .statusCode(422)
                .body("type", equalTo("urn:passerelle:problem:caf-file-unusable"))
                .body("errors[0].field", equalTo("NUMORG"))
                .body("errors[0].rule", equalTo("organisme-outside"))
                .body("errors[0].message", containsString("FONORG et NUMORG"));
        assertThat(statesOf(number)).containsExactly("OPEN_PAYABLE");
    }

    @Test
    void of_a_file_that_mixes_bodies_a_caf_has_its_own_households_recorded_and_the_others_named() {
        // Given
        var mixed = file().household(of(6310, "CAF", "922"))
                .household(household(6311))
                .household(of(6312, "MSA", "921"))
                .bytes();
        // When
        var answer = send("caf-92", mixed);
        // Then
        answer.then()
                .statusCode(201)
                .body("organisationId", equalTo("CAF-921"))
                .body("counts.recorded", equalTo(1))
                .body("counts.refused", equalTo(2));
        Api.as("caf-92")
                .get(answer.header("Location") + "/findings?severity=ERROR")
                .then()
                .body("items.rule", contains("organisme-other", "organisme-other"))
                .body("items.household", contains(1, 3))
                .body("items.element", contains("NUMORG", "NUMORG"))
                .body("items[0].message", containsString("FONORG et NUMORG"));
        assertThat(statesOf(6310)).isEmpty();
        assertThat(statesOf(6312)).isEmpty();
    }

    @Test
    void the_departement_sends_the_households_that_a_caf_was_refused_in_the_very_same_file() {
        // Given
        var mixed = file().household(of(6320, "CAF", "922"))
                .household(household(6321))
                .bytes();
        var ofTheCaf = send("caf-92", mixed);
        // When
        var ofTheDepartement = send("agent-92", mixed);
        // Then
        ofTheDepartement
                .then()
                .statusCode(201)
                .header("Location", not(equalTo(ofTheCaf.header("Location"))))
                .body("counts.recorded", equalTo(1))
                .body("counts.unchanged", equalTo(1))
                .body("counts.errors", equalTo(0));
        assertThat(statesOf(6320)).containsExactly("OPEN_PAYABLE");
        send("caf-92", mixed).then().statusCode(200).header("Location", equalTo(ofTheCaf.header("Location")));
    }

    private static HouseholdFixture of(int number, String regime, String organisme) {
        return household(number)
                .replacing(
                        "<FONORG>CAF</FONORG><NUMORG>921<",
                        "<FONORG>%s</FONORG><NUMORG>%s<".formatted(regime, organisme));
    }

    private static Response send(String caller, byte[] file) {
        return Api.as(caller)
                .contentType("application/xml")
                .queryParam("nature", "COURANT")
                .header("Prefer", "wait=30")
                .body(file)
                .post(PATH);
    }

    private List<String> statesOf(int number) {
        return TenantScope.within(
                Set.of("92"),
                () -> sql.all(
                        "select state from rsa_right where request_number = ?",
                        row -> row.getString(1),
                        "%011d".formatted(number)));
    }
}
