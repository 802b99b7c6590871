package fr.passerelle.beneficiary.erasure.api;

import static fr.passerelle.beneficiary.application.api.Desk.nir;
import static fr.passerelle.beneficiary.application.api.Desk.openAsRead;
import static fr.passerelle.beneficiary.application.api.Desk.opening;
import static fr.passerelle.beneficiary.application.api.Desk.read;
import static fr.passerelle.beneficiary.application.api.Desk.registered;
import static fr.passerelle.beneficiary.diagnostic.api.Interview.namedFrein;
import static fr.passerelle.beneficiary.privacy.api.Asking.DECIDER;
import static fr.passerelle.beneficiary.privacy.api.Asking.DPO;
import static fr.passerelle.beneficiary.privacy.api.Asking.act;
import static fr.passerelle.beneficiary.privacy.api.Asking.asked;
import static fr.passerelle.beneficiary.signal.api.Signalling.signal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fr.passerelle.beneficiary.Api;
import fr.passerelle.beneficiary.personlist.api.Lists;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.sql.Sql;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.testing.contract.EventContract;
import fr.passerelle.testing.event.Announced;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class ErasureTest {
    private static final String GROUND = "{\"ground\":\"CONSENT_WITHDRAWN\"}";

    @Inject
    Sql sql;

    @Test
    void an_erasure_that_a_human_granted_erases_the_person_and_is_announced_once() {
        // Given
        var application = registered("Oubliée", "Ada", nir());
        String person = application.path("beneficiaryId");
        namedFrein("agent-92", person);
        signal("agent-92", "\"beneficiaryId\":\"" + person + "\"");
        var request = asked(person, "ERASURE");
        // When
        var granted = act(DECIDER, request, "erasure", GROUND);
        // Then
        granted.then().statusCode(200).body("status", equalTo("GRANTED"));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> read(DPO, "/v1/beneficiaries/{id}", person).statusCode() == 404);
        read("agent-92", "/v1/rsa-applications/{id}", application.<String>path("id"))
                .then()
                .statusCode(404);
        read(DPO, "/v1/privacy-requests/{id}", request.<String>path("id"))
                .then()
                .body("beneficiaryId", nullValue())
                .body("answer.legalBasis", equalTo("RGPD, art. 17.1.b : le consentement est retiré"));
        try (var announced = Announced.by("beneficiary")) {
            assertThat(announced.of(person, 2))
                    .filteredOn(fact -> fact.type().equals("BeneficiaryErased"))
                    .singleElement()
                    .satisfies(fact -> EventContract.of("BeneficiaryErased.v1")
                            .assertKeptBy(fact.data().toString()));
        }
    }

    @Test
    void the_line_of_a_list_that_speaks_of_the_person_goes_with_them() {
        // Given
        var name = Lists.word();
        String person = registered(name, "Ada", nir()).path("beneficiaryId");
        String list = Lists.mapped("agent-92", Lists.send("agent-92", "text/csv", Lists.line(name)))
                .path("id");
        assertThat(linesAlike(list)).containsExactly(person);
        // When
        act(DECIDER, asked(person, "ERASURE"), "erasure", GROUND).then().statusCode(200);
        // Then
        await().atMost(Duration.ofSeconds(30)).until(() -> linesAlike(list).isEmpty());
        assertThat(lines(list)).isEqualTo(1); // the one of the headings
    }

    @Test
    void an_open_right_a_hold_and_another_kind_of_request_each_have_their_refusal() {
        // Given
        var application = registered("Gardée", "Ada", nir());
        String open = application.path("beneficiaryId");
        openAsRead("caf-92", application.path("rsaRightId"), opening("2023-01-01", "607.75"));
        String held = registered("Gelée", "Ada", nir()).path("beneficiaryId");
        Api.as(DPO)
                .contentType("application/json")
                .header("Idempotency-Key", Ids.next())
                .body("{\"reason\":\"LITIGATION\"}")
                .post("/v1/beneficiaries/{id}/legal-holds", held);
        // When, then
        refused(asked(open, "ERASURE"), "erasure-right-open");
        refused(asked(held, "ERASURE"), "erasure-held");
        refused(asked(held, "ACCESS"), "privacy-erasure-not-allowed");
        act(DPO, asked(held, "ERASURE"), "erasure", GROUND).then().statusCode(403);
    }

    private static void refused(Response request, String code) {
        act(DECIDER, request, "erasure", GROUND)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:passerelle:problem:" + code));
    }

    private List<String> linesAlike(String list) {
        return TenantScope.within(
                Set.of("92"),
                () -> sql.all(
                        "select alike::text from person_list_line where list_id = ? and alike is not null",
                        row -> row.getString(1),
                        UUID.fromString(list)));
    }

    private long lines(String list) {
        return TenantScope.within(
                Set.of("92"),
                () -> sql.all(
                                "select count(*) from person_list_line where list_id = ?",
                                row -> row.getLong(1),
                                UUID.fromString(list))
                        .getFirst());
    }
}
