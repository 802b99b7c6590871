package fr.passerelle.demo.step;

import static fr.passerelle.demo.partner.Partner.AGENT_92;

import com.fasterxml.jackson.databind.JsonNode;
import fr.passerelle.demo.SyntheticPerson;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What the right might be, told before anybody decides.
record EstimateAtDesk(Stage stage) {
    void play(SyntheticPerson person, LocalDate today) {
        var month = YearMonth.from(today);
        var estimate = stage.passerelle()
                .post(AGENT_92, "/v1/rsa-estimates", household(person, month))
                .expect("Estimer le RSA", 200)
                .json();
        stage.screen().line("L'agent estime le droit avec la personne, hébergée gratuitement, sans saisir de nom :");
        stage.screen().table(List.of("ligne", "euros par mois", "base légale"), rows(estimate));
        stage.screen().line(estimate.path("notice").asText());
        stage.screen()
                .aside("POST /v1/rsa-estimates par agent-92, mois %s : %s, montants au %s, rien n'est gardé"
                        .formatted(
                                month,
                                estimate.path("outcome").asText(),
                                Stage.shown(estimate.path("parametersAsOf"))));
    }

    private static Map<String, Object> household(SyntheticPerson person, YearMonth month) {
        var age = Period.between(person.birth(), month.atDay(1)).getYears();
        return Map.of(
                "month", month.toString(),
                "members", List.of(Map.of("role", "DEMANDEUR", "age", age)),
                "housing", Map.of("status", "LOGE_GRATUITEMENT"));
    }

    private static List<List<String>> rows(JsonNode estimate) {
        var rows = new ArrayList<List<String>>();
        estimate.path("lines")
                .forEach(line -> rows.add(List.of(
                        line.path("label").asText(),
                        euros(line.path("amount")),
                        line.path("legalReference").asText())));
        rows.add(List.of("Estimation", euros(estimate.path("amount")), ""));
        return rows;
    }

    private static String euros(JsonNode amount) {
        return amount.isNumber() ? Stage.euros(new BigDecimal(amount.asText()).setScale(2)) : "-";
    }
}
