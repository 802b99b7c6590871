package fr.passerelle.demo.path;

import static fr.passerelle.demo.partner.Partner.REFERENT_92;

import com.fasterxml.jackson.databind.JsonNode;
import fr.passerelle.demo.partner.StepFailed;
import fr.passerelle.demo.screen.Words;
import fr.passerelle.demo.step.Person;
import fr.passerelle.demo.step.Stage;
import java.time.LocalDate;
import java.util.ArrayList;

/// The diagnostic made with the person: what he or she wants, what is in the way, which rights are open. It sets
/// the profil.
public record MeetAndListen(Stage stage) {
    public void play(Person person, LocalDate today) {
        stage.screen().step("Le diagnostic, fait avec %s".formatted(person.name()));
        conclude(draft(person, today));
        inform(person, today);
        stage.passed(person, "RightsAndDutiesInformed");
        stage.screen().line("La santé manque à ces événements : elle n'est annoncée que sur un sujet réservé.");
    }

    private String draft(Person person, LocalDate today) {
        var id = stage.passerelle()
                .create(REFERENT_92, "/v1/diagnostics", """
                {"beneficiaryId": "%s", "heldOn": "%s", "wishes": "Retrouver un travail en cuisine",
                 "needs": "Un moyen de transport, de l'aide pour les démarches en ligne",
                 "freins": [{"code": "MOBILITE"}, {"code": "NUMERIQUE"}, {"code": "SANTE"}],
                 "commonRights": [%s], "narrative": "Entretien en confiance ; avance à son rythme."}""".formatted(person.id(), today, commonRights()))
                .expect("Écrire le diagnostic", 201)
                .text("id");
        stage.screen().line("Son souhait : « retrouver un travail en cuisine ».");
        stage.screen().line("Ce qui retient : se déplacer, les démarches en ligne, la santé.");
        return id;
    }

    private void conclude(String id) {
        var done = stage.passerelle()
                .act(REFERENT_92, "/v1/diagnostics/" + id, "completion", """
                {"madeWithPerson": true, "profil": 2, "outcome": "CER"}""")
                .expect("Conclure le diagnostic", 200);
        stage.screen()
                .line("Conclusion, décidée par un humain : profil %s ; %s."
                        .formatted(done.text("profil"), Words.of("outcome", done.text("outcome"))));
        stage.screen().aside("POST /v1/diagnostics, puis /v1/diagnostics/{id}/completion par referent-92");
    }

    private void inform(Person person, LocalDate today) {
        var path = "/v1/beneficiaries/%s/rights-information".formatted(person.id());
        stage.passerelle()
                .create(REFERENT_92, path, """
                {"documentVersion": "2025-01", "channel": "INTERVIEW", "informedOn": "%s"}""".formatted(today))
                .expect("Noter l'information sur les droits et devoirs", 201);
        stage.screen().line("Ses droits et devoirs lui sont expliqués, et c'est noté : sans cela, pas de signature.");
    }

    /// Every right of the département's list is looked at.
    private String commonRights() {
        var rights = new ArrayList<String>();
        for (var right : vocabulary("droit-commun").path("terms")) {
            var state = rights.isEmpty() ? "A_OUVRIR" : "OUVERT";
            rights.add("{\"code\": \"%s\", \"state\": \"%s\"}"
                    .formatted(right.path("code").asText(), state));
        }
        return String.join(", ", rights);
    }

    private JsonNode vocabulary(String name) {
        var all = stage.passerelle()
                .get(REFERENT_92, "/v1/vocabularies")
                .expect("Lire les nomenclatures", 200)
                .json();
        for (var vocabulary : all.isArray() ? all : all.path("items")) {
            if (vocabulary.path("code").asText().equals(name)) {
                return vocabulary;
            }
        }
        throw new StepFailed("La nomenclature " + name + " manque.");
    }
}
