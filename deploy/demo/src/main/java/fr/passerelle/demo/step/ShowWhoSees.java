package fr.passerelle.demo.step;

import static fr.passerelle.demo.partner.Partner.AGENT_59;
import static fr.passerelle.demo.partner.Partner.AGENT_92;
import static fr.passerelle.demo.partner.Partner.DPO_92;
import static fr.passerelle.demo.partner.Partner.FRANCE_TRAVAIL;
import static fr.passerelle.demo.partner.Partner.GESTIONNAIRE_92;
import static fr.passerelle.demo.partner.Partner.PLAINE_EMPLOI;
import static fr.passerelle.demo.partner.Partner.STATISTICIEN_92;

import com.fasterxml.jackson.databind.JsonNode;
import fr.passerelle.demo.partner.Answer;
import fr.passerelle.demo.partner.Partner;
import fr.passerelle.demo.screen.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// The same request by each partner: what one may not see does not exist for it.
public record ShowWhoSees(Stage stage) {
    public void play(Person person) {
        stage.screen().step("Qui voit le dossier de %s ?".formatted(person.name()));
        stage.screen().aside("GET /v1/beneficiaries/%s, la même requête par chacun".formatted(person.id()));
        var rows = new ArrayList<List<String>>();
        expected().forEach((partner, status) -> rows.add(row(partner, status, person)));
        stage.screen().table(List.of("compte", "qui", "réponse", "ce qui est montré"), rows);
        accesses(person);
    }

    private static LinkedHashMap<Partner, Integer> expected() {
        var expected = new LinkedHashMap<Partner, Integer>();
        expected.put(AGENT_92, 200);
        expected.put(GESTIONNAIRE_92, 200);
        expected.put(FRANCE_TRAVAIL, 404);
        expected.put(PLAINE_EMPLOI, 404);
        expected.put(AGENT_59, 404);
        expected.put(STATISTICIEN_92, 403);
        return expected;
    }

    private List<String> row(Partner partner, int status, Person person) {
        var answer = stage.passerelle()
                .get(partner, "/v1/beneficiaries/" + person.id())
                .expect("Ce que voit " + partner.name(), status);
        return List.of(partner.name(), partner.title(), Integer.toString(status), said(answer));
    }

    private static String said(Answer answer) {
        return switch (answer.status()) {
            case 404 -> "rien : le dossier n'existe pas pour qui n'a pas à le connaître";
            case 403 -> "rien : ce rôle ne lit aucun dossier";
            default -> file(answer.json());
        };
    }

    private static String file(JsonNode file) {
        var place = file.path("households").path(0);
        return "identité, naissance le %s, %s, droit %s"
                .formatted(
                        Stage.day(LocalDate.parse(file.path("birthDate").asText())),
                        file.hasNonNull("nir") ? "NIR" : "NIR masqué",
                        Words.of("right", place.path("rsaRightState").asText()));
    }

    private void accesses(Person person) {
        var path = "/v1/beneficiaries/%s/accesses?limit=5".formatted(person.id());
        var items = stage.passerelle()
                .get(DPO_92, path)
                .expect("Lire les consultations", 200)
                .json()
                .path("items");
        stage.screen()
                .line("Chaque lecture laisse une trace, que le délégué à la protection des données (dpo-92) relit :");
        var rows = new ArrayList<List<String>>();
        items.forEach(access -> rows.add(List.of(
                Stage.time(Instant.parse(access.path("at").asText())),
                Words.of("organisationId", access.path("organisation").asText()),
                Words.of("purpose", access.path("purpose").asText()),
                fields(access))));
        stage.screen().table(List.of("heure", "organisation", "motif", "ce qui a été montré"), rows);
    }

    private static String fields(JsonNode access) {
        var fields = new ArrayList<String>();
        access.path("fields").forEach(field -> fields.add(Words.of("field", field.asText())));
        return String.join(", ", fields);
    }
}
