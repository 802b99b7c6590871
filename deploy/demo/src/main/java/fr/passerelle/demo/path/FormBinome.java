package fr.passerelle.demo.path;

import static fr.passerelle.demo.partner.Partner.AGENT_92;
import static fr.passerelle.demo.partner.Partner.FRANCE_TRAVAIL;

import fr.passerelle.demo.step.Person;
import fr.passerelle.demo.step.Stage;
import java.time.LocalDate;

/// A conseiller emploi and a travailleur social follow the person together.
public record FormBinome(Stage stage) {
    private static final String PATH = "/v1/binomes";

    public void play(Person person, LocalDate today) {
        stage.screen().step("Un binôme : France Travail et le Département accompagnent ensemble");
        var body = """
                {"beneficiaryId": "%s", "startsOn": "%s",
                 "conseillerEmploi": {"organisationId": "FRANCE-TRAVAIL", "professionalId": "conseiller-17"},
                 "travailleurSocial": {"organisationId": "DEPARTEMENT-92", "professionalId": "referent-92"}}""".formatted(person.id(), today);
        var itself = stage.passerelle().create(FRANCE_TRAVAIL, PATH, body).expect("Se placer soi-même", 403);
        stage.screen()
                .line("France Travail s'y place de lui-même ? Refusé (%d) : %s"
                        .formatted(itself.status(), itself.text("detail")));
        var binome = stage.passerelle().create(AGENT_92, PATH, body).expect("Former le binôme", 201);
        var seen = stage.passerelle()
                .get(FRANCE_TRAVAIL, PATH + "/" + binome.text("id"))
                .expect("Lire le binôme", 200);
        stage.screen()
                .line("Formé par agent-92. France Travail voit %s dès maintenant (%d), et %s reçoit un message."
                        .formatted(person.name(), seen.status(), person.name()));
        stage.passed(person, "BinomeAssigned");
    }
}
