package fr.passerelle.beneficiary.personlist.api;

import fr.passerelle.beneficiary.personlist.Judgement;
import fr.passerelle.beneficiary.personlist.ListLine;
import fr.passerelle.beneficiary.personlist.ListLine.LineStatus;
import fr.passerelle.platform.problem.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/// Says in French what happens to a line.
@ApplicationScoped
class ListTexts {
    private final Texts texts;

    ListTexts(Texts texts) {
        this.texts = texts;
    }

    String explanation(ListLine line, Judgement shown) {
        var status = line.status();
        var choice = line.choice();
        var next = choice == null ? shown.outcome().name() : "decision." + choice.decision();
        var what = status == LineStatus.SHOWN ? next : status.name();
        var why = shown.reason() == null || status != LineStatus.SHOWN
                ? ""
                : " " + sentence("reason." + shown.reason(), shown);
        return sentence(what, shown) + why;
    }

    private String sentence(String code, Judgement shown) {
        var line = shown.earlierLine();
        var parameters = Map.of("line", line == null ? 0 : line);
        return texts.find("person-list.line." + code, parameters).orElse(code);
    }
}
