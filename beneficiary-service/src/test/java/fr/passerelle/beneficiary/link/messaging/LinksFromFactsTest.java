package fr.passerelle.beneficiary.link.messaging;

import static fr.passerelle.beneficiary.application.api.Desk.nir;
import static fr.passerelle.beneficiary.application.api.Desk.read;
import static fr.passerelle.beneficiary.application.api.Desk.registered;
import static fr.passerelle.beneficiary.merge.api.Merging.merge;
import static fr.passerelle.beneficiary.merge.api.Merging.reverse;
import static fr.passerelle.testing.Patience.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.passerelle.beneficiary.Facts;
import fr.passerelle.beneficiary.Parked;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.sql.Sql;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What the other services decide opens and closes the file of a person, over real topics.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class LinksFromFactsTest {
    private static final Instant AT = Instant.parse("2026-03-03T10:00:00Z");
    private static final String FOR_EVER = "for ever";
    private static final String NEVER = "never";

    @Inject
    Facts facts;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Test
    void who_receives_a_person_sees_them_from_the_booking_until_the_day_of_the_appointment() {
        // Given
        var person = somebody();
        assertThat(read("coordonnateur-antony", "/v1/beneficiaries/{id}", person)
                        .statusCode())
                .isEqualTo(404);
        // When
        appointment("AppointmentBooked.v1", person, Ids.next(), "2126-03-10");
        // Then
        awaitLink(person, "EI-92-ANTONY", "APPOINTMENT", "2126-03-10");
        awaitLink(person, "CCAS-92071", "APPOINTMENT", "2126-03-10");
        assertThat(read("coordonnateur-antony", "/v1/beneficiaries/{id}", person)
                        .statusCode())
                .isEqualTo(200);
        assertThat(read("ccas-sceaux", "/v1/beneficiaries/{id}", person).statusCode())
                .isEqualTo(200);
        assertThat(read("plaine-emploi", "/v1/beneficiaries/{id}", person).statusCode())
                .isEqualTo(404);
    }

    @Test
    void an_appointment_cancelled_ends_the_link_unless_another_one_stands() {
        // Given
        var person = somebody();
        var first = Ids.next();
        var second = Ids.next();
        appointment("AppointmentBooked.v1", person, first, "2126-03-10");
        appointment("AppointmentBooked.v1", person, second, "2126-02-10");
        awaitLink(person, "EI-92-ANTONY", "APPOINTMENT", "2126-03-10");
        // When
        appointment("AppointmentCancelled.v1", person, first, "2126-03-10");
        // Then
        awaitLink(person, "EI-92-ANTONY", "APPOINTMENT", "2126-02-10");
        // When
        appointment("AppointmentCancelled.v1", person, second, "2126-02-10");
        // Then
        awaitLink(person, "EI-92-ANTONY", "APPOINTMENT", today());
    }

    @Test
    void a_new_organisme_referent_takes_the_place_of_the_one_before() {
        // Given
        var person = somebody();
        orientation(person, "EI-92-ANTONY", "2026-03-12", "");
        awaitLink(person, "EI-92-ANTONY", "ORIENTATION", FOR_EVER);
        // When
        orientation(person, "CCAS-92071", "2126-06-01", ",\"previousOrganisationId\":\"EI-92-ANTONY\"");
        // Then
        awaitLink(person, "CCAS-92071", "ORIENTATION", FOR_EVER);
        awaitLink(person, "EI-92-ANTONY", "ORIENTATION", "2126-05-31");
    }

    @Test
    void an_organisation_keeps_the_person_until_the_last_of_its_referrals_is_over() {
        // Given
        var person = somebody();
        var refused = Ids.next();
        var completed = Ids.next();
        referral("ReferralSent.v1", person, refused, "\"sentOn\":\"2026-03-20\",\"answerDueOn\":\"2126-04-19\"");
        referral("ReferralSent.v1", person, completed, "\"sentOn\":\"2026-03-20\",\"answerDueOn\":\"2126-04-19\"");
        awaitLink(person, "ASSO-PLAINE-EMPLOI", "REFERRAL", "2126-04-19");
        referral("ReferralAccepted.v1", person, completed, "\"acceptedOn\":\"2026-03-22\"");
        awaitLink(person, "ASSO-PLAINE-EMPLOI", "REFERRAL", FOR_EVER);
        assertThat(read("plaine-emploi", "/v1/beneficiaries/{id}", person).statusCode())
                .isEqualTo(200);
        // When
        referral("ReferralRefused.v1", person, refused, "\"refusedOn\":\"2126-03-22\",\"reason\":\"NO_PLACE\"");
        orientation(person, "EI-92-ANTONY", "2026-03-12", ""); // taken after it: the same topic and person
        awaitLink(person, "EI-92-ANTONY", "ORIENTATION", FOR_EVER);
        // Then
        awaitLink(person, "ASSO-PLAINE-EMPLOI", "REFERRAL", FOR_EVER);
        // When
        referral("ReferralCompleted.v1", person, completed, "\"outcome\":\"NOT_REACHED\",\"endedOn\":\"2126-05-29\"");
        // Then
        awaitLink(person, "ASSO-PLAINE-EMPLOI", "REFERRAL", "2126-05-29");
    }

    @Test
    void a_referral_without_an_answer_is_over_when_the_answer_was_due_and_an_answer_told_late_opens_nothing_again() {
        // Given
        var person = somebody();
        var referral = Ids.next();
        referral("ReferralSent.v1", person, referral, "\"sentOn\":\"2026-03-20\",\"answerDueOn\":\"2126-04-19\"");
        awaitLink(person, "ASSO-PLAINE-EMPLOI", "REFERRAL", "2126-04-19");
        referral("ReferralCompleted.v1", person, referral, "\"outcome\":\"NOT_REACHED\",\"endedOn\":\"2126-04-02\"");
        awaitLink(person, "ASSO-PLAINE-EMPLOI", "REFERRAL", "2126-04-02");
        // When
        referral("ReferralAccepted.v1", person, referral, "\"acceptedOn\":\"2026-03-22\"");
        orientation(person, "EI-92-ANTONY", "2026-03-12", ""); // taken after it: the same topic and person
        awaitLink(person, "EI-92-ANTONY", "ORIENTATION", FOR_EVER);
        // Then
        awaitLink(person, "ASSO-PLAINE-EMPLOI", "REFERRAL", "2126-04-02");
    }

    @Test
    void both_organisations_of_a_binome_see_the_person_until_it_ends() {
        // Given
        var person = somebody();
        var binome = Ids.next();
        assertThat(read("france-travail", "/v1/beneficiaries/{id}", person).statusCode())
                .isEqualTo(404);
        // When
        binome("BinomeAssigned.v1", person, binome, "\"assignedOn\":\"2026-03-12\"");
        // Then
        awaitLink(person, "FRANCE-TRAVAIL", "BINOME", FOR_EVER);
        awaitLink(person, "CCAS-92071", "BINOME", FOR_EVER);
        assertThat(read("france-travail", "/v1/beneficiaries/{id}", person).statusCode())
                .isEqualTo(200);
        // When
        binome("BinomeEnded.v1", person, binome, "\"endedOn\":\"2126-04-30\",\"reason\":\"REORIENTED\"");
        // Then
        awaitLink(person, "FRANCE-TRAVAIL", "BINOME", "2126-04-30");
        awaitLink(person, "CCAS-92071", "BINOME", "2126-04-30");
    }

    @Test
    void a_binome_that_ends_while_two_files_are_one_is_over_for_both_when_they_are_two_again() {
        // Given
        var survivor = somebody();
        var merged = somebody();
        var yields = Ids.next();
        binome("BinomeAssigned.v1", survivor, Ids.next(), "\"assignedOn\":\"2026-03-12\"");
        binome("BinomeAssigned.v1", merged, yields, "\"assignedOn\":\"2026-03-12\"");
        awaitLink(survivor, "FRANCE-TRAVAIL", "BINOME", FOR_EVER);
        awaitLink(merged, "FRANCE-TRAVAIL", "BINOME", FOR_EVER);
        var merge = merge("agent-92", survivor.toString(), merged.toString());
        // When
        binome("BinomeEnded.v1", merged, yields, "\"endedOn\":\"2126-04-30\",\"reason\":\"FILES_MERGED\"");
        awaitCauseEnded(yields);
        reverse("agent-92", merge).then().statusCode(200);
        // Then
        awaitLink(merged, "FRANCE-TRAVAIL", "BINOME", "2126-04-30");
        awaitLink(merged, "CCAS-92071", "BINOME", "2126-04-30");
        awaitLink(survivor, "FRANCE-TRAVAIL", "BINOME", FOR_EVER);
    }

    private void awaitCauseEnded(UUID cause) {
        await().atMost(SOON)
                .until(() -> TenantScope.within(
                        Set.of("92"),
                        () -> QuarkusTransaction.requiringNew()
                                .call(() -> sql.first(
                                                "select 1 from link_cause where cause_id = ? and ended",
                                                row -> row.getInt(1),
                                                cause)
                                        .isPresent())));
    }

    @Test
    void a_binome_recorded_by_mistake_shares_the_person_no_longer_from_that_moment_on() {
        // Given
        var person = somebody();
        var binome = Ids.next();
        binome("BinomeAssigned.v1", person, binome, "\"assignedOn\":\"2026-03-12\"");
        awaitLink(person, "FRANCE-TRAVAIL", "BINOME", FOR_EVER);
        // When
        binome("BinomeEnded.v1", person, binome, "\"endedOn\":\"2026-03-12\",\"reason\":\"RECORDED_BY_MISTAKE\"");
        // Then
        awaitLink(person, "FRANCE-TRAVAIL", "BINOME", NEVER);
        awaitLink(person, "CCAS-92071", "BINOME", NEVER);
        assertThat(read("france-travail", "/v1/beneficiaries/{id}", person).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_fact_about_nobody_known_is_parked_and_links_nobody() {
        // Given
        var nobody = Ids.next();
        // When
        var event = orientation(nobody, "EI-92-ANTONY", "2026-03-12", "");
        // Then
        try (var parked = new Parked()) {
            assertThat(parked.reasonOf(event)).isEqualTo("beneficiary-unknown");
        }
        assertThat(link(nobody, "EI-92-ANTONY", "ORIENTATION")).isEqualTo(NEVER);
    }

    private static UUID somebody() {
        return UUID.fromString(registered("Liée", "Rose", nir()).path("beneficiaryId"));
    }

    private void appointment(String type, UUID person, UUID appointment, String day) {
        var more = type.startsWith("AppointmentBooked")
                ? "\"bookedAt\":\"2026-03-03T10:00:00Z\""
                : "\"cancelledBy\":\"BENEFICIARY\",\"reason\":\"EXCUSED\"";
        facts.announce("scheduling", type, person, clock.instant(), """
                {"beneficiaryId":"%s","appointmentId":"%s","motif":"ORIENTATION","modality":"SUR_SITE",
                 "siteId":"01993a5e-7c00-7000-8000-000000000050","organisationId":"EI-92-ANTONY",
                 "hostedOrganisationId":"CCAS-92071","startsAt":"%3$sT08:30:00Z","endsAt":"%3$sT09:15:00Z",%4$s}""".formatted(person, appointment, day, more));
    }

    private UUID orientation(UUID person, String organisation, String startsOn, String more) {
        return facts.announce("partner", "OrientationDecided.v1", person, AT, """
                {"beneficiaryId":"%s","orientationId":"%s","pathway":"SOCIAL","organisationId":"%s",
                 "organisationType":"ESPACE_INSERTION","decidedOn":"2026-03-12","startsOn":"%s","rank":1,
                 "followsProposal":true%s}""".formatted(
                        person, Ids.next(), organisation, startsOn, more));
    }

    private void binome(String type, UUID person, UUID binome, String more) {
        facts.announce("partner", type, person, AT, """
                {"beneficiaryId":"%s","binomeId":"%s","modality":"ACCOMPAGNEMENT_GLOBAL","startsOn":"2026-03-12",%s,
                 "conseillerEmploi":{"organisationId":"FRANCE-TRAVAIL","organisationType":"FRANCE_TRAVAIL",
                 "professionalId":"conseiller-17"},
                 "travailleurSocial":{"organisationId":"CCAS-92071","organisationType":"CCAS",
                 "professionalId":"social-1"}}""".formatted(person, binome, more));
    }

    private void referral(String type, UUID person, UUID referral, String more) {
        facts.announce("partner", type, person, AT, """
                {"beneficiaryId":"%s","referralId":"%s","actionId":"01993a5e-7c00-7000-8000-000000000062",
                 "organisationId":"ASSO-PLAINE-EMPLOI","actionType":"ACTION_INSERTION_SOCIALE",%s}""".formatted(person, referral, more));
    }

    private void awaitLink(UUID person, String organisation, String reason, String until) {
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(link(person, organisation, reason)).isEqualTo(until));
    }

    /// Its last day, in words where there is none.
    private String link(UUID person, String organisation, String reason) {
        return TenantScope.within(
                Set.of("92"),
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> sql.first(
                                        "select coalesce(until::text, ?) from person_link"
                                                + " where person_id = ? and organisation_id = ? and reason = ?",
                                        row -> row.getString(1),
                                        FOR_EVER,
                                        person,
                                        organisation,
                                        reason)
                                .orElse(NEVER)));
    }

    private String today() {
        LocalDate today = LocalDates.today(clock);
        return today.toString();
    }
}
