package fr.passerelle.demo.step;

import com.fasterxml.jackson.databind.JsonNode;
import fr.passerelle.demo.CafFile;
import fr.passerelle.demo.partner.Partner;
import fr.passerelle.demo.screen.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The first household of a given file, found again by its matricule.
public record FindInFile(Stage stage) {
    public void play(CafFile file) {
        stage.screen().step("Le premier foyer du fichier, retrouvé par son matricule");
        var caf = Partner.caf(file.departement());
        search(caf, file).path("items").forEach(person -> stage.screen().line(said(person)));
        var rows = new ArrayList<List<String>>();
        for (var partner : List.of(caf, Partner.AGENT_92, Partner.AGENT_59, Partner.FRANCE_TRAVAIL)) {
            var found = search(partner, file).path("items").size();
            rows.add(List.of(partner.name(), partner.title(), Integer.toString(found)));
        }
        stage.screen().aside("POST /v1/beneficiary-searches, la même recherche par chacun");
        stage.screen().table(List.of("compte", "qui", "personnes trouvées"), rows);
    }

    private JsonNode search(Partner partner, CafFile file) {
        return stage.passerelle()
                .post(partner, "/v1/beneficiary-searches", Map.of("matricule", file.matricule()))
                .expect("Chercher par matricule (" + partner.name() + ")", 200)
                .json();
    }

    private static String said(JsonNode person) {
        return "%s %s (%s), commune %s, droit %s"
                .formatted(
                        person.path("lastName").asText(),
                        person.path("firstNames").asText(),
                        Words.of("place", Stage.shown(person.path("role"))),
                        Stage.shown(person.path("communeCode")),
                        Words.withCode("right", Stage.shown(person.path("rsaRightState"))));
    }
}
