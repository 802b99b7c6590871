package fr.passerelle.demo.path;

import static fr.passerelle.demo.partner.Partner.REFERENT_92;

import com.fasterxml.jackson.databind.JsonNode;
import fr.passerelle.demo.partner.Await;
import fr.passerelle.demo.step.Person;
import fr.passerelle.demo.step.Stage;
import java.util.Optional;

/// What the person hears of it all, in words that need no explanation.
public record ReadPath(Stage stage) {
    public void play(Person person) {
        stage.screen().step("Ce que %s lit de son parcours".formatted(person.name()));
        stage.screen()
                .line("Personne n'a besoin d'un compte : la référente lit ce papier avec %s, ou le lui remet."
                        .formatted(person.name()));
        var path = Await.until("Le contrat et le binôme dans le parcours", Stage.PATIENCE, () -> validated(person));
        for (var part : new String[] {"right", "follower", "binome", "contract", "nextAppointment"}) {
            stage.screen().quote(path.path(part).path("text").asText());
        }
        stage.screen().line("Et ensuite :");
        path.path("next").forEach(next -> stage.screen().quote(next.path("text").asText()));
        stage.screen().aside("GET /v1/beneficiaries/{id}/path, et …/path/text pour le papier");
    }

    /// Contracts and binômes come from another service, a moment later.
    private Optional<JsonNode> validated(Person person) {
        var path = stage.passerelle()
                .get(REFERENT_92, "/v1/beneficiaries/" + person.id() + "/path")
                .expect("Lire le parcours", 200)
                .json();
        return Optional.of(path)
                .filter(known -> known.path("contract").path("status").asText().equals("VALIDATED"))
                .filter(known -> known.hasNonNull("binome"));
    }
}
