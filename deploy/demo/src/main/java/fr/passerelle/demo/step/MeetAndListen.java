package fr.passerelle.demo.step;

import static fr.passerelle.demo.partner.Partner.REFERENT_92;

import com.fasterxml.jackson.databind.JsonNode;
import fr.passerelle.demo.partner.StepFailed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The diagnostic made with the person: what he or she wants, what is in the way, which rights are
/// open. It sets the profil.
public record MeetAndListen(Stage stage) {
    public void play(Person person, LocalDate today) {
        stage.screen().step("Le diagnostic, fait avec %s".formatted(person.name()));
        var id = draft(person, today);
        stage.screen()
                .line(
                        "Son souhait : « retrouver un travail en cuisine ». Ce qui retient : se déplacer, les démarches en ligne, la santé.");
        var done = stage.passerelle()
                .act(
                        REFERENT_92,
                        "/v1/diagnostics/" + id,
                        "completion",
                        Map.of("madeWithPerson", true, "profil", 2, "outcome", "CER"))
                .expect("Conclure le diagnostic", 200)
                .json();
        stage.screen()
                .line("Conclusion, décidée par un humain : profil %s, suite %s."
                        .formatted(
                                done.path("profil").asText(),
                                done.path("outcome").asText()));
        stage.screen().aside("POST /v1/diagnostics, puis /v1/diagnostics/{id}/completion par referent-92");
        stage.passerelle()
                .create(
                        REFERENT_92,
                        "/v1/beneficiaries/%s/rights-information".formatted(person.id()),
                        Map.of("documentVersion", "2025-01", "channel", "INTERVIEW", "informedOn", today.toString()))
                .expect("Noter l'information sur les droits et devoirs", 201);
        stage.screen()
                .line(
                        "Ses droits et devoirs lui sont expliqués, et c'est noté : sans cela, pas de signature de contrat.");
        stage.passed(person, "RightsAndDutiesInformed");
    }

    private String draft(Person person, LocalDate today) {
        return stage.passerelle()
                .create(
                        REFERENT_92,
                        "/v1/diagnostics",
                        Map.of(
                                "beneficiaryId", person.id(),
                                "heldOn", today.toString(),
                                "wishes", "Retrouver un travail en cuisine",
                                "needs", "Un moyen de transport, de l'aide pour les démarches en ligne",
                                "freins",
                                        List.of(
                                                Map.of("code", "MOBILITE"),
                                                Map.of("code", "NUMERIQUE"),
                                                Map.of("code", "SANTE")),
                                "commonRights", commonRights(),
                                "narrative", "Entretien en confiance ; avance à son rythme."))
                .expect("Écrire le diagnostic", 201)
                .text("id");
    }

    /// Every right of the département's list is looked at.
    private List<Map<String, String>> commonRights() {
        var rights = new ArrayList<Map<String, String>>();
        for (var code : vocabulary("droit-commun").path("terms")) {
            rights.add(Map.of("code", code.path("code").asText(), "state", rights.isEmpty() ? "A_OUVRIR" : "OUVERT"));
        }
        return rights;
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
