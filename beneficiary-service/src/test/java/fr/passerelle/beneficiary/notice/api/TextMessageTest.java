package fr.passerelle.beneficiary.notice.api;

import static fr.passerelle.beneficiary.application.api.Desk.application;
import static fr.passerelle.beneficiary.application.api.Desk.openAsRead;
import static fr.passerelle.beneficiary.application.api.Desk.opening;
import static fr.passerelle.beneficiary.application.api.Desk.person;
import static fr.passerelle.beneficiary.application.api.Desk.read;
import static fr.passerelle.beneficiary.application.api.Desk.register;
import static fr.passerelle.testing.Patience.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import fr.passerelle.beneficiary.Api;
import fr.passerelle.beneficiary.MailServer;
import fr.passerelle.beneficiary.SmsProvider;
import fr.passerelle.testing.event.Announced;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/// From an opening to the phone of the person, over real HTTP.
@QuarkusTest
@WithTestResource(RealPlatform.class)
@WithTestResource(value = MailServer.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = SmsProvider.class, scope = TestResourceScope.GLOBAL)
class TextMessageTest {
    private static final String CAF = "gestionnaire-caf-92";

    @Test
    void S000_10_whoever_has_a_mobile_phone_alone_is_told_at_once_with_the_amount() {
        // Given
        var application = registered("Mobile", "\"phone\":\"06 39 98 10 01\"");
        // When
        var opened = openAsRead(CAF, application.path("rsaRightId"), opening("2026-01-01", "646.52"));
        // Then
        opened.then().body("notices.channel", contains("SMS"));
        await().atMost(SOON).until(() -> SmsProvider.to("+33639981001"), messages -> messages.size() == 1);
        var message = SmsProvider.to("+33639981001").getFirst();
        assertThat(message)
                .contains("646,52 €", "1er janvier 2026", "01 99 00 92 92", "HautsDSeine")
                .contains("\"reference\":\"" + opened.path("notices[0].id") + "\"")
                .doesNotContain("RSA", "Mobile");
        var notice = awaitDelivered(opened.path("notices[0].id"));
        notice.then().body("trace.channel", contains("SMS")).body("trace[0].reference", startsWith("sms-"));
        try (var announced = Announced.by("beneficiary")) {
            var told = announced
                    .of(application.path("beneficiaryId"), "MessageDelivered", 1)
                    .getFirst();
            assertThat(told.data().get("channel").textValue()).isEqualTo("SMS");
        }
    }

    @Test
    void a_provider_that_is_out_of_order_is_asked_again_and_the_trace_says_so() {
        // Given
        var application = registered("Patiente", "\"phone\":\"06 39 98 10 99\"");
        // When
        var opened = openAsRead(CAF, application.path("rsaRightId"), opening("2026-01-01", "646.52"));
        // Then
        var notice = awaitDelivered(opened.path("notices[0].id"));
        notice.then().body("attempts", equalTo(1)).body("trace.failure", contains("sms-status-503", null));
    }

    @Test
    void a_provider_that_stalls_in_its_answer_holds_back_nobody_and_is_asked_again() {
        // Given
        var application = registered("Suspendue", "\"phone\":\"06 39 98 10 98\"");
        // When
        var opened = openAsRead(CAF, application.path("rsaRightId"), opening("2026-01-01", "646.52"));
        // Then
        var notice = awaitDelivered(opened.path("notices[0].id"));
        notice.then().body("attempts", equalTo(1)).body("trace.failure", contains("sms-unreachable", null));
    }

    @Test
    void a_number_that_the_provider_refuses_is_written_to_on_paper() {
        // Given
        var application = registered("Refusée", "\"phone\":\"06 39 98 10 00\"");
        // When
        var opened = openAsRead(CAF, application.path("rsaRightId"), opening("2026-01-01", "646.52"));
        // Then
        var path = "/v1/notices/" + opened.path("notices[0].id");
        await().atMost(SOON).until(() -> "TO_PRINT".equals(read(CAF, path).path("status")));
        read(CAF, path).then().body("channel", equalTo("LETTER")).body("trace.failure", contains("sms-refused"));
    }

    @Test
    void a_person_is_written_to_as_they_ask() {
        // Given
        var application = registered("Préférence", "\"phone\":\"06 39 98 10 02\",\"email\":\"preference@example.org\"");
        String id = application.path("beneficiaryId");
        var before = read("agent-92", "/v1/beneficiaries/{id}/contact-preference", id);
        before.then().body("channel", equalTo("EMAIL"));
        // When
        var stale = prefer("agent-92", id, "\"99-full\"", "SMS");
        var changed = prefer("agent-92", id, before.header("ETag"), "SMS");
        var opened = openAsRead(CAF, application.path("rsaRightId"), opening("2026-01-01", "646.52"));
        // Then
        stale.then().statusCode(412);
        changed.then().statusCode(200).body("preferred", equalTo("SMS")).body("channel", equalTo("SMS"));
        opened.then().body("notices.channel", contains("SMS"));
        prefer("statisticien-92", id, changed.header("ETag"), "LETTER").then().statusCode(403);
    }

    private static Response prefer(String account, String person, String etag, String channel) {
        return Api.as(account)
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body("{\"preferred\":\"" + channel + "\"}")
                .put("/v1/beneficiaries/{id}/contact-preference", person);
    }

    private static Response awaitDelivered(String notice) {
        return await().atMost(SOON)
                .until(
                        () -> read(CAF, "/v1/notices/{id}", notice),
                        answer -> "DELIVERED".equals(answer.path("status")));
    }

    private static Response registered(String lastName, String contact) {
        var answer = register(CAF, application(person("DEM", lastName, "Rose", "," + contact)));
        answer.then().statusCode(201);
        return answer;
    }
}
