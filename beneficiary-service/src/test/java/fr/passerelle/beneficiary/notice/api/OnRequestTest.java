package fr.passerelle.beneficiary.notice.api;

import static fr.passerelle.beneficiary.application.api.Desk.application;
import static fr.passerelle.beneficiary.application.api.Desk.person;
import static fr.passerelle.beneficiary.application.api.Desk.read;
import static fr.passerelle.beneficiary.application.api.Desk.register;
import static fr.passerelle.testing.Patience.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import fr.passerelle.beneficiary.Api;
import fr.passerelle.beneficiary.Facts;
import fr.passerelle.beneficiary.MailServer;
import fr.passerelle.beneficiary.Parked;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.testing.contract.EventContract;
import fr.passerelle.testing.event.Announced;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// From the request of another service to the mailbox or the letter, over real topics, database and SMTP.
@QuarkusTest
@WithTestResource(RealPlatform.class)
@WithTestResource(value = MailServer.class, scope = TestResourceScope.GLOBAL)
class OnRequestTest {
    private static final Instant AT = Instant.parse("2026-03-03T10:00:00Z");

    @Inject
    Facts facts;

    @Test
    void an_appointment_is_written_with_its_place_once_though_it_is_asked_for_twice() {
        // Given
        var address = "rose.demandee@example.org";
        var person = registered("Demandée", address);
        var site = described("Espace insertion d'Antony", AT);
        var request = Ids.next();
        // When
        askForAppointment(person, request, site);
        askForAppointment(person, request, site);
        // Then
        var mail = onlyMailOf(address);
        assertThat(mail.subject()).isEqualTo("Votre rendez-vous");
        assertThat(mail.text().replace('\u00a0', ' '))
                .contains(
                        "mardi 10 mars 2026 à 9 h 30",
                        "Espace insertion d'Antony",
                        "1 place Fictive",
                        "01 99 00 92 02");
        var delivered = deliveredTo(person);
        assertThat(delivered.get("requestId").textValue()).isEqualTo(request.toString());
        assertThat(delivered.get("template").textValue()).isEqualTo("appointment-booked");
        EventContract.of("MessageDelivered.v1").assertKeptBy(delivered.toString());
        askAndTellAgain(person, request, site, address);
    }

    /// A third request would have been sent before the one that follows it.
    private void askAndTellAgain(UUID person, UUID request, UUID site, String address) {
        askForAppointment(person, request, site);
        ask("contract", person, Ids.next(), "cer-validated", "\"startsOn\":\"2026-04-01\",\"endsOn\":\"2026-09-30\"");
        await().atMost(SOON).until(() -> MailServer.of(address), mails -> mails.size() > 1);
        assertThat(MailServer.of(address)).hasSize(2);
    }

    @Test
    void a_message_waits_for_the_place_that_it_names_and_leaves_when_it_is_described() {
        // Given
        var address = "rose.attend@example.org";
        var person = registered("Attend", address);
        var site = Ids.next();
        // When
        askForAppointment(person, Ids.next(), site);
        var orientation = Ids.next();
        ask("partner", person, orientation, "orientation-decided", """
                "pathway":"SOCIO_PROFESSIONNEL","organisationId":"EI-92-SANS-SITE","startsOn":"2026-03-12\"""");
        // Then
        assertThat(onlyMailOf(address).text())
                .as("what was asked for later left earlier")
                .contains("à partir du 12 mars 2026", "social et professionnel");
        // When
        describe(site, "Pôle social d'Antony", AT);
        // Then
        await().atMost(SOON).until(() -> MailServer.of(address), mails -> mails.size() == 2);
        assertThat(MailServer.of(address).getLast().text()).contains("Pôle social d'Antony");
    }

    @Test
    void whoever_has_no_mail_address_has_a_letter_to_print_where_the_latest_place_stands() throws IOException {
        // Given
        var person = registered("Papier", null);
        var site = described("Ancien lieu", AT);
        // When
        ask("scheduling", person, Ids.next(), "appointment-invitation", """
                "motif":"ORIENTATION","siteId":"%s","expiresOn":"2026-03-12\"""".formatted(site));
        var letter = letterTo(person);
        describe(site, "Nouveau lieu", AT.plusSeconds(60));
        describe(site, "Lieu périmé", AT.minusSeconds(60));
        var last = described("Témoin", AT);
        ask("scheduling", person, Ids.next(), "appointment-cancelled", """
                "startsAt":"2026-03-10T08:30:00Z","siteId":"%s\"""".formatted(last));
        await().atMost(SOON).until(() -> lettersTo(person), letters -> letters.size() == 2);
        // Then
        var pdf = read("agent-92", letter);
        pdf.then().statusCode(200).contentType("application/pdf");
        try (var document = Loader.loadPDF(pdf.asByteArray())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Prenons rendez-vous", "jeudi 12 mars 2026", "Nouveau lieu")
                    .doesNotContain("Ancien lieu", "périmé");
        }
    }

    @Test
    void a_message_is_not_sent_before_it_is_due() {
        // Given
        var person = registered("Plus-Tard", null);
        facts.announce("contract", "MessageRequested.v1", person, AT, """
                {"beneficiaryId":"%s","requestId":"%s","template":"cer-validated",
                 "parameters":{"startsOn":"2026-04-01","endsOn":"2026-09-30"},
                 "dueAt":"2126-03-03T10:00:00Z","factAt":"2026-03-03T10:00:00Z"}""".formatted(person, Ids.next()));
        await().atMost(SOON).until(() -> noticesOf(person), notices -> notices.size() == 1);
        var notice = noticesOf(person).getFirst();
        var asRead = read("agent-92", "/v1/notices/{id}", notice);
        // When
        var handedOver =
                Api.as("agent-92").header("If-Match", asRead.header("ETag")).post("/v1/notices/{id}/hand-over", notice);
        // Then
        assertThat(lettersTo(person)).isEmpty();
        assertThat(handedOver.statusCode()).isEqualTo(409);
        assertThat(handedOver.<String>path("type")).endsWith("notice-not-due");
    }

    @Test
    void a_request_for_nobody_or_with_an_unknown_template_is_parked_with_its_code() {
        // Given
        var person = registered("Garée", "rose.garee@example.org");
        // When
        var nobody = ask("contract", Ids.next(), Ids.next(), "cer-validated", """
                "startsOn":"2026-04-01","endsOn":"2026-09-30\"""");
        var unknown = facts.announceUnchecked(
                "partner", "MessageRequested.v1", person, AT, """
                {"beneficiaryId":"%s","requestId":"%s","template":"poem","parameters":{},
                 "dueAt":"2026-03-03T10:00:00Z","factAt":"2026-03-03T10:00:00Z"}""".formatted(person, Ids.next()));
        // Then
        try (var parked = new Parked()) {
            assertThat(parked.reasonOf(nobody)).isEqualTo("beneficiary-unknown");
            assertThat(parked.reasonOf(unknown)).isEqualTo("message-template-unknown");
        }
    }

    private static UUID registered(String lastName, @Nullable String address) {
        var contact = address == null ? "" : ",\"email\":\"" + address + "\"";
        var answer = register("gestionnaire-caf-92", application(person("DEM", lastName, "Rose", contact)));
        answer.then().statusCode(201);
        return UUID.fromString(answer.path("beneficiaryId"));
    }

    private UUID described(String label, Instant at) {
        var site = Ids.next();
        describe(site, label, at);
        return site;
    }

    private void describe(UUID site, String label, Instant at) {
        facts.announce("scheduling", "SiteDescribed.v1", site, at, """
                {"siteId":"%s","siteType":"ESPACE_INSERTION","organisationId":"EI-92-%s","communeCode":"92002",
                 "label":"%s","location":{"line":"1 place Fictive","postalCode":"92160","communeLabel":"ANTONY"},
                 "publicLine":"+33199009202"}""".formatted(
                        site, site.toString().substring(24).toUpperCase(Locale.ROOT), label));
    }

    private void askForAppointment(UUID person, UUID request, UUID site) {
        ask("scheduling", person, request, "appointment-booked", """
                "startsAt":"2026-03-10T08:30:00Z","siteId":"%s","motif":"ORIENTATION","modality":"SUR_SITE\"""".formatted(site));
    }

    private UUID ask(String service, UUID person, UUID request, String template, String parameters) {
        return facts.announce(
                service, "MessageRequested.v1", person, AT, """
                {"beneficiaryId":"%s","requestId":"%s","template":"%s","parameters":{%s},
                 "dueAt":"2026-03-03T10:00:00Z","factAt":"2026-03-03T10:00:00Z"}""".formatted(person, request, template, parameters));
    }

    private static MailServer.Mail onlyMailOf(String address) {
        await().atMost(SOON).until(() -> MailServer.of(address), mails -> !mails.isEmpty());
        assertThat(MailServer.of(address)).hasSize(1);
        return MailServer.of(address).getFirst();
    }

    private static JsonNode deliveredTo(UUID person) {
        try (var announced = Announced.by("beneficiary")) {
            return announced.of(person, "MessageDelivered", 1).getFirst().data();
        }
    }

    private static String letterTo(UUID person) {
        return await().atMost(SOON)
                .until(() -> lettersTo(person), letters -> !letters.isEmpty())
                .getFirst();
    }

    /// The letters that wait for the agent who prints, whatever page they are on.
    private static List<String> lettersTo(UUID person) {
        var letters = new ArrayList<String>();
        String cursor = null;
        do {
            var request = Api.as("agent-92").queryParam("limit", 100);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get("/v1/notices");
            page.then().statusCode(200);
            letters.addAll(page.jsonPath()
                    .param("person", person.toString())
                    .getList("items.findAll { it.beneficiaryId == person }.letter", String.class));
            cursor = page.path("next");
        } while (cursor != null);
        return letters;
    }

    private static List<String> noticesOf(UUID person) {
        return read("agent-92", "/v1/beneficiaries/{id}/notices", person)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id");
    }
}
