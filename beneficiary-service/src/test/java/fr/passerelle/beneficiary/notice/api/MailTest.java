package fr.passerelle.beneficiary.notice.api;

import static fr.passerelle.beneficiary.application.api.Desk.application;
import static fr.passerelle.beneficiary.application.api.Desk.openAsRead;
import static fr.passerelle.beneficiary.application.api.Desk.opening;
import static fr.passerelle.beneficiary.application.api.Desk.person;
import static fr.passerelle.beneficiary.application.api.Desk.read;
import static fr.passerelle.beneficiary.application.api.Desk.register;
import static fr.passerelle.beneficiary.vrsb.CafFileFixture.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import fr.passerelle.beneficiary.Api;
import fr.passerelle.beneficiary.MailServer;
import fr.passerelle.beneficiary.vrsb.HouseholdFixture;
import fr.passerelle.testing.event.Announced;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/// From an opening to the mailbox of the person, over real SMTP.
@QuarkusTest
@WithTestResource(RealPlatform.class)
@WithTestResource(value = MailServer.class, scope = TestResourceScope.GLOBAL)
class MailTest {
    private static final String CAF = "gestionnaire-caf-92";

    @Test
    void S000_10_a_right_opened_at_the_desk_is_written_at_once_where_a_mail_address_is_known() {
        // Given
        var address = "lucie.guichet@example.org";
        String right =
                registered("Courriel", "Lucie", "1985-03-04", address, "").path("rsaRightId");
        // When
        var opened = openAsRead(CAF, right, opening("2026-01-01", "646.52"));
        // Then
        opened.then().body("notices.channel", contains("EMAIL")).body("notices[0].handOver", equalTo(null));
        read(CAF, opened.path("notices[0].letter")).then().statusCode(200).contentType("application/pdf");
        await().until(() -> MailServer.of(address), mails -> mails.size() == 1);
        var mail = MailServer.of(address).getFirst();
        assertThat(mail.from()).contains("insertion@hauts-de-seine.example");
        assertThat(mail.subject()).doesNotContain("RSA");
        assertThat(mail.text())
                .contains("Lucie Courriel")
                .contains("1er janvier 2026")
                .contains("646,52");
    }

    @Test
    void S000_10_the_file_that_opens_the_right_of_somebody_registered_at_the_desk_has_the_mail_sent() {
        // Given
        var told = HouseholdFixture.household(7001);
        var address = "leontine.fichier@example.org";
        var registered = registered(told, address, nirOf(told));
        // When
        var report = send(told);
        // Then
        report.then().body("counts.openings", equalTo(1)).body("counts.warnings", equalTo(0));
        await().until(() -> MailServer.of(address), mails -> mails.size() == 1);
        assertThat(MailServer.of(address).getFirst().text()).contains("1er octobre 2026");
        assertThatNobodyIsDoubled(registered, told);
    }

    @Test
    void S000_10_an_opening_told_at_the_desk_is_not_told_again_by_the_file_that_brings_it() {
        // Given
        var told = HouseholdFixture.household(7002);
        var address = "une.fois@example.org";
        var registered = registered(told, address, nirOf(told));
        openAsRead(CAF, registered.path("rsaRightId"), opening("2026-10-01", "568.94"))
                .then()
                .statusCode(200);
        await().until(() -> MailServer.of(address), mails -> mails.size() == 1);
        // When
        var report = send(told);
        // Then
        report.then().body("counts.recorded", equalTo(1)).body("counts.openings", equalTo(0));
        assertThatNobodyIsDoubled(registered, told);
        read(CAF, "/v1/rsa-rights/{id}", registered.path("rsaRightId").toString())
                .then()
                .body("openedOn", equalTo("2026-10-01"));
        try (var announced = Announced.by("beneficiary")) {
            var facts = announced.until(registered.path("beneficiaryId"), "MessageDelivered", 1);
            assertThat(facts)
                    .extracting(Announced.Fact::type)
                    .filteredOn(type -> type.matches("RsaRightOpened|MessageDelivered"))
                    .containsExactly("RsaRightOpened", "MessageDelivered");
        }
        assertThat(MailServer.of(address)).hasSize(1);
    }

    @Test
    void S000_10_without_a_nir_names_birth_date_and_commune_lead_to_the_person_of_the_desk() {
        // Given
        var told = HouseholdFixture.household(7003);
        var address = "sans.numero@example.org";
        var registered = registered(told, address, "");
        // When
        var report = send(told);
        // Then
        report.then().body("counts.openings", equalTo(1)).body("counts.warnings", equalTo(1));
        await().until(() -> MailServer.of(address), mails -> mails.size() == 1);
        assertThatNobodyIsDoubled(registered, told);
    }

    /// The person of the desk is the one of the file, in one household that has its number now.
    private static void assertThatNobodyIsDoubled(Response registered, HouseholdFixture told) {
        Api.as("caf-92")
                .contentType("application/json")
                .body("{\"nir\":\"" + told.nir() + "\"}")
                .post("/v1/beneficiary-searches")
                .then()
                .body("items.id", contains(registered.<String>path("beneficiaryId")));
        read("agent-92", "/v1/households/{id}", registered.path("householdId").toString())
                .then()
                .body("payer", equalTo("CAF-921"))
                .body("members.beneficiaryId", contains(registered.<String>path("beneficiaryId")));
    }

    private static Response send(HouseholdFixture household) {
        var report = Api.as("caf-92")
                .contentType("application/xml")
                .queryParam("nature", "COURANT")
                .header("Prefer", "wait=30")
                .body(file().household(household).bytes())
                .post("/v1/caf-files");
        report.then().statusCode(201);
        return report;
    }

    /// @param birthDate the one that a file will tell
    private static Response registered(
            String lastName, String firstName, String birthDate, String address, String more) {
        var member = person("DEM", lastName, firstName, ",\"email\":\"" + address + "\"" + more);
        var answer = register(CAF, application(member).replace("1985-03-04", birthDate));
        answer.then().statusCode(201);
        return answer;
    }

    private static Response registered(HouseholdFixture told, String address, String more) {
        return registered(told.lastName(), told.firstName(), told.birthDate(), address, more);
    }

    private static String nirOf(HouseholdFixture told) {
        return ",\"nir\":\"" + told.nir() + "\"";
    }
}
