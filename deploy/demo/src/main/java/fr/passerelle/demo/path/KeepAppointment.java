package fr.passerelle.demo.path;

import static fr.passerelle.demo.partner.Partner.AGENT_92;
import static fr.passerelle.demo.partner.Partner.COORDONNATEUR;

import com.fasterxml.jackson.databind.JsonNode;
import fr.passerelle.demo.partner.Await;
import fr.passerelle.demo.partner.StepFailed;
import fr.passerelle.demo.screen.Words;
import fr.passerelle.demo.step.Person;
import fr.passerelle.demo.step.Stage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An opened right invites its people within the seats that there are; one of them comes.
public record KeepAppointment(Stage stage) {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Duration LONG_ENOUGH = Duration.ofHours(1);

    /// @return the day of the appointment, on which everybody's clock stands afterwards
    public LocalDate play(Person person, String site) {
        stage.screen().step("L'invitation, puis le rendez-vous");
        var invitation = invited(person);
        everybodyElse();
        sees(person, 404, "avant");
        var appointment = book(person, invitation, slot(site));
        var id = appointment.path("id").asText();
        var startsAt = Instant.parse(appointment.path("startsAt").asText());
        Await.until(
                "Ce que voit l'espace insertion",
                Stage.PATIENCE,
                () -> Optional.of(sight(person)).filter(status -> status == 200));
        sees(person, 200, "après");
        stage.passed(person, "AppointmentBooked");
        tooEarly(id);
        come(person, id, startsAt);
        return startsAt.atZone(PARIS).toLocalDate();
    }

    private JsonNode invited(Person person) {
        var invitation = Await.until("L'invitation", Stage.PATIENCE, () -> invitationOf(person));
        var until = Stage.day(LocalDate.parse(invitation.path("expiresOn").asText()));
        stage.screen()
                .line("L'ouverture du droit a invité %s, sans attendre de profil ; valable jusqu'au %s."
                        .formatted(person.name(), until));
        stage.passed(person, "InvitationSent");
        return invitation;
    }

    private void come(Person person, String id, Instant startsAt) {
        stage.passerelle().clock(Map.of("now", startsAt.plus(LONG_ENOUGH).toString()));
        stage.screen()
                .line("Les jours passent (la plateforme locale avance son horloge au %s)… %s est %s."
                        .formatted(Stage.dayAndHour(startsAt.plus(LONG_ENOUGH)), person.name(), person.agreed("venu")));
        stage.passerelle().act(AGENT_92, "/v1/appointments/" + id, "honour").expect("Noter la venue", 200);
        stage.screen().aside("POST /v1/appointments/{id}/honour par agent-92 : 200, rendez-vous honoré (HONOURED)");
        stage.passed(person, "AppointmentHonoured");
    }

    private Optional<JsonNode> invitationOf(Person person) {
        return Optional.of(items("/v1/invitations?status=SENT&beneficiaryId=" + person.id())
                        .path(0))
                .filter(found -> !found.isMissingNode());
    }

    private void everybodyElse() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("invitées, dans la limite des places", ofThisRun("status=SENT")));
        for (var reason : List.of("CAPACITE_ATTEINTE", "COMMUNE_NON_RATTACHEE", "PLANNING_NON_NEGOCIE")) {
            rows.add(List.of(
                    "en attente, " + Words.withCode("waiting", reason), ofThisRun("status=LISTED&reason=" + reason)));
        }
        stage.screen().line("Et les autres ? Personne n'est oublié :");
        stage.screen().table(List.of("personnes de cette démonstration", "nombre"), rows);
    }

    private String ofThisRun(String query) {
        return Long.toString(stage.items(AGENT_92, "/v1/invitations?" + query).stream()
                .filter(invitation -> stage.isOfThisRun(invitation, "receivedAt"))
                .count());
    }

    /// The day of the next free seat, which is the day of whoever books now.
    public LocalDate dayAt(String site) {
        return Instant.parse(slot(site).path("startsAt").asText()).atZone(PARIS).toLocalDate();
    }

    private JsonNode slot(String site) {
        for (var slot : items("/v1/slots?motif=ORIENTATION&limit=100&siteId=" + site)) {
            if (slot.path("freeSeats").asInt() > 0) {
                return slot;
            }
        }
        throw new StepFailed("Aucun créneau libre à l'espace insertion.");
    }

    private JsonNode book(Person person, JsonNode invitation, JsonNode slot) {
        var booked = stage.passerelle()
                .create(AGENT_92, "/v1/appointments", """
                {"beneficiaryId": "%s", "slotId": "%s", "motif": "ORIENTATION", "invitationId": "%s"}""".formatted(
                                person.id(),
                                slot.path("id").asText(),
                                invitation.path("id").asText()))
                .expect("Donner le rendez-vous", 201)
                .json();
        var startsAt = Instant.parse(booked.path("startsAt").asText());
        stage.screen()
                .line(
                        "Rendez-vous pris : le %s, avec un travailleur social de la Caf (places libres avant : %d sur %d)."
                                .formatted(
                                        Stage.dayAndHour(startsAt),
                                        slot.path("freeSeats").asInt(),
                                        slot.path("seats").asInt()));
        stage.screen().aside("POST /v1/appointments par agent-92 : 201, un message part vers la personne");
        return booked;
    }

    private void tooEarly(String id) {
        var early = stage.passerelle()
                .act(AGENT_92, "/v1/appointments/" + id, "honour")
                .expect("Noter la venue trop tôt", 409);
        stage.screen().line("Noté comme honoré avant l'heure ? Refusé : " + early.text("detail"));
    }

    private int sight(Person person) {
        return stage.passerelle()
                .get(COORDONNATEUR, "/v1/beneficiaries/" + person.id())
                .status();
    }

    private void sees(Person person, int expected, String when) {
        stage.passerelle()
                .get(COORDONNATEUR, "/v1/beneficiaries/" + person.id())
                .expect("Ce que voit l'espace insertion", expected);
        stage.screen().aside("%s : GET /v1/beneficiaries/{id} par coordonnateur-antony : %d".formatted(when, expected));
    }

    private JsonNode items(String path) {
        return stage.passerelle()
                .get(AGENT_92, path)
                .expect("Lire " + path, 200)
                .json()
                .path("items");
    }
}
