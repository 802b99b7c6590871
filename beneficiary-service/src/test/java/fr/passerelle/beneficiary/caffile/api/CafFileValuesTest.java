package fr.passerelle.beneficiary.caffile.api;

import static fr.passerelle.beneficiary.vrsb.CafFileFixture.file;
import static fr.passerelle.beneficiary.vrsb.CafFileFixture.header;
import static fr.passerelle.beneficiary.vrsb.HouseholdFixture.household;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fr.passerelle.beneficiary.Api;
import fr.passerelle.beneficiary.vrsb.HouseholdFixture;
import fr.passerelle.platform.sql.Sql;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a file says is taken or not, and the report tells which.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class CafFileValuesTest {
    private static final String PATH = "/v1/caf-files";
    private static final String SEPTEMBER = header("2026-09-30", "02:00:00.0000");

    @Inject
    Sql sql;

    @ParameterizedTest
    @CsvSource({"6400,-3.00", "6401,9999999.99", "6402,99999999.00", "6403,12a"})
    void an_amount_that_cannot_be_one_is_named_and_the_former_one_stays(int number, String amount) {
        // Given
        send(file().header(SEPTEMBER).household(household(number)).bytes());
        var wrong = file().household(worth(number, amount, amount)).bytes();
        // When
        var answer = send(wrong);
        // Then
        answer.then().statusCode(201).body("counts.recorded", equalTo(1));
        warnings(answer)
                .then()
                .body("items.findAll { it.rule == 'amount-bounds' }.element", contains("MTTOTDRORSA", "MTRSAVERS"))
                .body("items.message", hasItem(containsString("« MTTOTDRORSA » n'est pas un montant mensuel possible")))
                .body("items.findAll { it.message.contains('reprise entière') }.size()", equalTo(0));
        assertThat(amountOf(number)).isEqualTo("568.94");
    }

    @Test
    void where_only_the_total_cannot_be_an_amount_what_is_paid_stands_in_for_it_and_the_report_says_so() {
        // When
        var answer = send(file().household(worth(6410, "-3.00", "612.34")).bytes());
        // Then
        warnings(answer)
                .then()
                .body("items.rule", contains("amount-bounds"))
                .body("items.element", contains("MTTOTDRORSA"))
                .body("items[0].message", containsString("la somme des MTRSAVERS) en tient lieu s'il est possible"));
        assertThat(amountOf(6410)).isEqualTo("612.34");
    }

    @Test
    void a_payment_that_cannot_be_an_amount_is_not_counted_into_a_sum() {
        // Given
        var natures = """
                <MTRSAVERS>500.00</MTRSAVERS></DetailCalculDroitRSA><DetailCalculDroitRSA><NATPF>RSI</NATPF>\
                <SOUSNATPF>RSIN1</SOUSNATPF><DDNATDRO>2026-10-01</DDNATDRO><MTRSAVERS>-3.00</MTRSAVERS>""";
        var wrong =
                household(6420).xml().replace("0000568.94", "-3.00").replace("<MTRSAVERS>568.94</MTRSAVERS>", natures);
        send(file().header(SEPTEMBER).household(household(6420)).bytes());
        // When
        var answer = send(file().household(wrong).bytes());
        // Then
        answer.then().statusCode(201).body("counts.recorded", equalTo(1));
        assertThat(amountOf(6420)).isEqualTo("568.94");
    }

    @Test
    void a_file_in_utf_8_under_a_windows_1252_declaration_is_refused_and_opens_no_right() {
        // Given
        var bytes =
                file().household(household(6430).withSecondPerson("CJT")).xml().getBytes(StandardCharsets.UTF_8);
        // When
        var answer = send(bytes);
        // Then
        answer.then()
                .statusCode(422)
                .body("type", equalTo("urn:passerelle:problem:caf-file-unusable"))
                .body("errors[0].rule", equalTo("encoding-other"))
                .body("errors[0].message", containsString("déclare l'encodage windows-1252"))
                .body("errors[0].message", containsString("écrits en UTF-8"));
        assertThat(sqlOf("select id from rsa_right where request_number = ?", 6430))
                .isEmpty();
    }

    private static String worth(int number, String total, String paid) {
        return HouseholdFixture.household(number)
                .xml()
                .replace("<MTTOTDRORSA>0000568.94<", "<MTTOTDRORSA>" + total + "<")
                .replace("<MTRSAVERS>568.94<", "<MTRSAVERS>" + paid + "<");
    }

    private static Response send(byte[] file) {
        return Api.as("caf-92")
                .contentType("application/xml")
                .queryParam("nature", "COURANT")
                .header("Prefer", "wait=30")
                .body(file)
                .post(PATH);
    }

    private static Response warnings(Response report) {
        return Api.as("caf-92").get(report.header("Location") + "/findings?severity=WARNING");
    }

    private String amountOf(int number) {
        var amounts = sqlOf("select amount from rsa_right where request_number = ?", number);
        assertThat(amounts).hasSize(1);
        return amounts.getFirst();
    }

    private List<String> sqlOf(String query, int number) {
        return TenantScope.within(
                Set.of("92"), () -> sql.all(query, row -> row.getString(1), "%011d".formatted(number)));
    }
}
