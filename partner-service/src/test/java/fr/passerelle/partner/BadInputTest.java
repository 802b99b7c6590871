package fr.passerelle.partner;

import static fr.passerelle.partner.orientation.api.Orienting.decision;
import static fr.passerelle.partner.orientation.api.Orienting.proposal;
import static fr.passerelle.partner.structure.api.Directory.serving;
import static fr.passerelle.partner.structure.api.Directory.structure;
import static fr.passerelle.testing.Patience.SOON;
import static org.awaitility.Awaitility.await;

import fr.passerelle.partner.structure.api.Directory;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.sql.Sql;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.testing.resource.RealPlatform;
import fr.passerelle.testing.token.Tokens;
import fr.passerelle.testing.walk.EveryWrite;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Forms that are taken as they stand, spoilt.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class BadInputTest {
    private static final Instant RECEIVED = Instant.parse("2026-03-02T09:00:00Z");
    private static final String HOLDER = "ASSO-PLAINE-EMPLOI";

    @Inject
    Facts facts;

    @Inject
    Clock clock;

    @Inject
    Sql sql;

    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void what_day_it_is() {
        today = LocalDates.today(clock);
    }

    @Test
    void a_spoilt_form_is_refused_in_words_by_every_endpoint_and_leaves_no_name_in_the_log() {
        // Given
        var walk = EveryWrite.of(
                        "partner",
                        Tokens.of("agent-92"),
                        Tokens.of("plaine-emploi"),
                        Tokens.of("valideur-92"),
                        Tokens.of("ccas-sceaux"))
                .eachIsTaken();
        directory(walk);
        binomes(walk);
        orientations(walk);
        referrals(walk);
        // Then
        walk.assertThatBadInputIsRefusedInWords();
    }

    private void directory(EveryWrite walk) {
        var known = structure(organisation(), "ASSOCIATION", "ASSOCIATION", "");
        String structure = Directory.register(known).path("passerelle.structureId");
        walk.form("/v1/structures", whole(structure(organisation(), "ASSOCIATION", "ASSOCIATION", commune())))
                .form("/v1/structures/{structureId}", whole(known))
                .with("/v1/structures/{structureId}", "structureId", structure)
                .form("/v1/actions", """
                        {"structureId":"%s","name":"%s","actionType":"CHANTIER_INSERTION",
                         "theme":"remobilisation--lien-social","format":"COLLECTIVE","capacity":12,
                         "from":"2026-01-01","to":"2027-01-01"}""".formatted(structure, EveryWrite.WORD))
                .form("/v1/conventions", """
                        {"departement":"92","type":"ACCOMPAGNEMENT_RSA","object":"%1$s",
                         "parties":["DEPARTEMENT-92","%2$s"],"signedOn":"2026-01-05","startsOn":"2026-01-05","months":12,
                         "articles":[{"number":"6","subject":"%1$s"}],
                         "actions":[{"articleNumber":"6","organisationId":"%2$s",
                           "orientationRule":"lone-parent-to-caf","cost":1500.5}]}""".formatted(EveryWrite.WORD, organisation()));
    }

    /// What data·inclusion knows of a structure, but for where it stands: less than nothing is a place as well.
    private static String whole(String structure) {
        return structure.replaceFirst("\\{", """
                {"adresse":"%1$s","complement_adresse":"%1$s","code_postal":"92160",
                 "courriel":"%1$s@example.org","telephone":"01 99 00 92 02","site_web":"https://example.org/%1$s",
                 "lien_source":"https://example.org/%1$s","accessibilite_lieu":"https://example.org/%1$s",
                 "horaires_accueil":"Mo-Fr 09:00-17:00","description":"%1$s",""".formatted(EveryWrite.WORD));
    }

    private static String commune() {
        return serving(Directory.commune()).replace("}", ",\"to\":\"2026-12-31\"}");
    }

    private void binomes(EveryWrite walk) {
        String other =
                Api.create("agent-92", "/v1/binomes", binome(registered(), "")).path("id");
        String convention = convention("DELEGATION", "FRANCE-TRAVAIL");
        var ground = ",\"conventionId\":\"%s\",\"articleNumber\":\"3\"".formatted(convention);
        walk.form("/v1/binomes", binome(registered(), ground))
                .form("/v1/binomes/{id}/end", "{\"reason\":\"REORIENTED\",\"endedOn\":\"%s\"}".formatted(today))
                .with("/v1/binomes/{id}/end", "id", other);
    }

    private String binome(UUID person, String more) {
        return """
                {"beneficiaryId":"%s","startsOn":"%s",
                 "conseillerEmploi":{"organisationId":"FRANCE-TRAVAIL","professionalId":"conseiller-1"},
                 "travailleurSocial":{"organisationId":"DEPARTEMENT-92","professionalId":"social-1"}%s}""".formatted(person, today, more);
    }

    private void orientations(EveryWrite walk) {
        var proposed = Ids.next();
        facts.opened(proposed, "92002", false, true, RECEIVED);
        facts.diagnosed(proposed, 3, "CER", false, "92002");
        String id = proposal(proposed, "SOCIAL").path("items[0].id");
        walk.form("/v1/orientations", "{\"beneficiaryId\":\"%s\"}".formatted(registered()))
                .form(
                        "/v1/orientations/{id}/decision",
                        decision("SOCIAL", "DEPARTEMENT-92", today, ",\"reason\":\"" + EveryWrite.WORD + "\""))
                .with("/v1/orientations/{id}/decision", "id", id);
    }

    /// One to send, one to refuse, one to begin and one to complete.
    private void referrals(EveryWrite walk) {
        String convention = convention("AUTRE", HOLDER);
        var begins = accepted();
        var ends = accepted();
        Api.act("plaine-emploi", ends, "entry", started()).then().statusCode(200);
        walk.form("/v1/referrals", """
                        {"beneficiaryId":"%s","actionId":"%s","sharing":{"basis":"CONSENTEMENT","consentedOn":"%s"},
                         "horsConvention":false,"conventionId":"%s","articleNumber":"3"}""".formatted(registered(), action(), today, convention))
                .form("/v1/referrals/{id}/refusal", "{\"reason\":\"NO_PLACE\"}")
                .with("/v1/referrals/{id}/refusal", "id", id(sent()))
                .form("/v1/referrals/{id}/entry", started())
                .with("/v1/referrals/{id}/entry", "id", id(begins))
                .form(
                        "/v1/referrals/{id}/completion",
                        "{\"outcome\":\"OBJECTIVE_REACHED\",\"endedOn\":\"%s\"}".formatted(today))
                .with("/v1/referrals/{id}/completion", "id", id(ends));
    }

    private String accepted() {
        var path = sent();
        Api.act("plaine-emploi", path, "acceptance", "").then().statusCode(200);
        return path;
    }

    private String sent() {
        return "/v1/referrals/"
                + Api.create("agent-92", "/v1/referrals", """
                {"beneficiaryId":"%s","actionId":"%s","sharing":{"basis":"MISSION_INTERET_PUBLIC"},
                 "horsConvention":true}""".formatted(registered(), action()))
                        .path("id");
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private String started() {
        return "{\"startedOn\":\"%s\"}".formatted(today);
    }

    private static String action() {
        String structure = Directory.register(structure(HOLDER, "ASSOCIATION", "ASSOCIATION", ""))
                .path("passerelle.structureId");
        return Api.create("agent-92", "/v1/actions", """
                {"structureId":"%s","name":"Chantier","actionType":"CHANTIER_INSERTION",
                 "theme":"remobilisation--lien-social","format":"COLLECTIVE","from":"2026-01-01"}""".formatted(structure)).path("id");
    }

    private static String convention(String type, String party) {
        return Api.create("agent-92", "/v1/conventions", """
                {"type":"%s","object":"Actions","parties":["DEPARTEMENT-92","%s"],"signedOn":"2026-01-05",
                 "startsOn":"2026-01-05","articles":[{"number":"3","subject":"Actions"}]}""".formatted(type, party))
                .path("id");
    }

    private static String organisation() {
        return "ASSO-" + Math.floorMod(Ids.next().hashCode(), 1_000_000);
    }

    private UUID registered() {
        var person = Ids.next();
        facts.registered(person, "CCAS-92071");
        await().atMost(SOON)
                .until(() -> TenantScope.within(
                        Set.of("92"),
                        () -> QuarkusTransaction.requiringNew()
                                .call(() -> sql.first(
                                                "select 1 from person where beneficiary_id = ?",
                                                row -> row.getInt(1),
                                                person)
                                        .isPresent())));
        return person;
    }
}
