package fr.passerelle.demo.path;

import static fr.passerelle.demo.partner.Partner.AGENT_92;
import static fr.passerelle.demo.partner.Partner.DPO_92;

import com.fasterxml.jackson.databind.JsonNode;
import fr.passerelle.demo.partner.Answer;
import fr.passerelle.demo.partner.Partner;
import fr.passerelle.demo.partner.StepFailed;
import fr.passerelle.demo.step.Person;
import fr.passerelle.demo.step.Stage;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The person asks what is known of them, and leaves with all of it.
public record AnswerAccessRequest(Stage stage) {
    private static final String REQUESTS = "/v1/privacy-requests";

    public void play(Person person, LocalDate today) {
        stage.screen().step("%s demande une copie de ses données".formatted(person.name()));
        var request = ask(person, today);
        stage.screen()
                .line("L'agent a vu une pièce d'identité ; le Département a jusqu'au %s pour répondre."
                        .formatted(Stage.day(LocalDate.parse(request.text("dueOn")))));
        var path = REQUESTS + "/" + request.text("id");
        var file = read(DPO_92, path + "/personal-file").json();
        stage.screen().line("Le délégué à la protection des données (dpo-92) lui remet tout ce qui est tenu d'elle :");
        stage.screen().table(List.of("rubrique", "lignes"), rows(file));
        file.path("withheld")
                .forEach(left -> stage.screen()
                        .entry(
                                "Absent :    ",
                                left.path("what").asText() + " "
                                        + left.path("why").asText()));
        stage.screen()
                .aside("GET …/personal-file ; le même sur papier, PDF de %d ko : %s"
                        .formatted(paper(path + "/personal-file/document"), path));
        enclose(file);
        stage.passerelle()
                .act(DPO_92, path, "communication", "{\"means\": \"HANDED_OVER\"}")
                .expect("Remettre le dossier", 200);
    }

    private Answer ask(Person person, LocalDate today) {
        return stage.passerelle()
                .create(AGENT_92, REQUESTS, """
                {"beneficiaryId": "%s", "kind": "ACCESS", "channel": "DESK", "receivedOn": "%s",
                 "identityProof": "DOCUMENT_SEEN"}""".formatted(person.id(), today))
                .expect("Enregistrer la demande d'accès", 201);
    }

    private Answer read(Partner as, String path) {
        return stage.passerelle().get(as, path).expect("Lire le dossier de la personne", 200);
    }

    /// Each service answers its part, in the same form.
    private void enclose(JsonNode file) {
        stage.screen().line("Et une pièce jointe par service, de la même forme :");
        var rows = new ArrayList<List<String>>();
        for (var other : file.path("elsewhere")) {
            var held = read(DPO_92, other.path("paths").path(0).asText()).json();
            var lines = rows(held).stream()
                    .mapToInt(row -> Integer.parseInt(row.getLast()))
                    .sum();
            var paper = paper(other.path("paths").path(1).asText());
            rows.add(List.of(held.path("holder").asText(), Integer.toString(lines), paper + " ko"));
        }
        stage.screen().table(List.of("service", "lignes", "papier"), rows);
    }

    private int paper(String path) {
        var paper = read(DPO_92, path).content();
        if (!new String(paper, 0, Math.min(paper.length, 5), StandardCharsets.US_ASCII).equals("%PDF-")) {
            throw new StepFailed("Le dossier sur papier n'est pas un PDF.");
        }
        return paper.length / 1000;
    }

    private static List<List<String>> rows(JsonNode file) {
        var rows = new ArrayList<List<String>>();
        file.path("sections").forEach(section -> {
            if (!section.path("entries").isEmpty()) {
                rows.add(List.of(
                        section.path("title").asText(),
                        Integer.toString(section.path("entries").size())));
            }
        });
        return rows;
    }
}
