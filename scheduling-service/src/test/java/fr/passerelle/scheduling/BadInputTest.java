package fr.passerelle.scheduling;

import fr.passerelle.scheduling.planning.api.Agreements;
import fr.passerelle.scheduling.site.api.Places;
import fr.passerelle.testing.resource.RealPlatform;
import fr.passerelle.testing.token.Tokens;
import fr.passerelle.testing.walk.EveryWrite;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Forms that are taken as they stand, spoilt.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class BadInputTest {
    private static final String AFTER_THE_FIRST_SLOT = "2027-01-05T10:00:00Z";

    @Inject
    Facts facts;

    @TestHTTPResource(value = "/passerelle/clock", management = true)
    URI clock = URI.create("/"); // replaced by the port of the run

    @BeforeEach
    @AfterEach
    void it_is_before_the_slots() {
        Receptions.itIs(Receptions.BEFORE, clock);
    }

    @Test
    void a_spoilt_form_is_refused_in_words_by_every_endpoint_and_leaves_no_name_in_the_log() {
        // Given
        var walk = EveryWrite.of(
                        "scheduling",
                        Tokens.of("agent-92"),
                        Tokens.of("caf-92"),
                        Tokens.of("coordonnateur-antony"),
                        Tokens.of("valideur-92"),
                        Tokens.of("ccas-sceaux"))
                .eachIsTaken();
        appointments(walk);
        plannings(walk);
        sites(walk);
        // Then
        walk.assertThatBadInputIsRefusedInWords();
    }

    /// One was missed, one is to come and one is to be given, on an invitation.
    private void appointments(EveryWrite walk) {
        var place = Receptions.open("\"ORIENTATION\"", 3);
        String missed = booked(place, 0);
        String toCome = booked(place, 1);
        Receptions.itIs(AFTER_THE_FIRST_SLOT, clock);
        var invited = facts.opened(place.commune(), "2027-01-05T08:00:00Z");
        String invitation = Requests.read("agent-92", "/v1/invitations?beneficiaryId=" + invited)
                .path("items[0].id");
        walk.form("/v1/appointments", """
                        {"beneficiaryId":"%s","slotId":"%s","motif":"ORIENTATION","modality":"SUR_SITE",
                         "invitationId":"%s"}""".formatted(invited, place.slot(2), invitation))
                .form("/v1/appointments/{id}/absence", "{\"reason\":\"UNKNOWN\",\"renewBy\":\"TELEPHONE\"}")
                .with("/v1/appointments/{id}/absence", "id", missed)
                .form("/v1/appointments/{id}/cancellation", "{\"cancelledBy\":\"SERVICE\"}")
                .with("/v1/appointments/{id}/cancellation", "id", toCome)
                .form(
                        "/v1/invitations",
                        "{\"beneficiaryId\":\"%s\",\"motif\":\"ORIENTATION\"}"
                                .formatted(facts.recorded(place.commune())));
    }

    private String booked(Receptions place, int slot) {
        return place.book("agent-92", facts.recorded(place.commune()), slot, "ORIENTATION")
                .path("id");
    }

    private static void plannings(EveryWrite walk) {
        var site = Receptions.attached().site();
        String proposed = Agreements.propose("caf-92", site, Agreements.terms("\"SUIVI\"", 2))
                .path("id");
        var terms = Agreements.terms("\"SUIVI\"", 1).replaceFirst("\\{", "{\"modality\":\"TELEPHONE\",");
        walk.form("/v1/plannings", "{\"siteId\":\"%s\",\"terms\":%s}".formatted(Places.espaceInsertion(), terms))
                .form("/v1/plannings/{id}/counter-proposal", terms)
                .with("/v1/plannings/{id}/counter-proposal", "id", proposed);
    }

    private static void sites(EveryWrite walk) {
        var attached = Receptions.attached();
        var described = Places.description(EveryWrite.WORD)
                .replace("1 place Fictive", "1 place " + EveryWrite.WORD)
                .replace("Sur rendez-vous", EveryWrite.WORD)
                .replace("De plain-pied", EveryWrite.WORD);
        walk.form("/v1/sites", """
                        {"departement":"92","type":"POLE_SOCIAL","organisationId":"DEPARTEMENT-92",
                         "description":%s}""".formatted(described))
                .form("/v1/sites/{id}", described)
                .with("/v1/sites/{id}", "id", attached.site())
                .form("/v1/sites/{id}/communes", """
                        {"communeCode":"%s","since":"2026-02-01","until":"2026-11-30"}""".formatted(Places.commune()))
                .with("/v1/sites/{id}/communes", "id", attached.site())
                .form("/v1/sites/{id}/communes/{communeCode}/detachment", "{\"until\":\"2026-06-30\"}")
                .with("/v1/sites/{id}/communes/{communeCode}/detachment", "id", attached.site())
                .with("/v1/sites/{id}/communes/{communeCode}/detachment", "communeCode", attached.commune())
                .form("/v1/sites/{id}/coordonnateur", "{\"account\":\"" + EveryWrite.WORD + "\"}")
                .with("/v1/sites/{id}/coordonnateur", "id", attached.site());
    }
}
