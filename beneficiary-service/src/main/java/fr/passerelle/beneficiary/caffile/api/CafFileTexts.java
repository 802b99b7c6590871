package fr.passerelle.beneficiary.caffile.api;

import fr.passerelle.beneficiary.vrsb.Finding;
import fr.passerelle.beneficiary.vrsb.UnusableFile;
import fr.passerelle.platform.problem.FieldError;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.problem.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/// Says findings in French.
@ApplicationScoped
class CafFileTexts {
    private final Texts texts;

    CafFileTexts(Texts texts) {
        this.texts = texts;
    }

    String sentence(Finding finding) {
        var parameters = new HashMap<String, Object>(finding.parameters());
        parameters.put("element", finding.element());
        return texts.find("caf-file." + finding.rule(), parameters).orElse(finding.rule());
    }

    Refusal refusal(UnusableFile file) {
        var errors = file.findings().stream()
                .map(finding -> new FieldError(
                        finding.element(),
                        finding.rule(),
                        "Ligne %d : %s".formatted(finding.line(), sentence(finding))))
                .toList();
        return new Refusal(Refusal.Kind.INVALID, "caf-file-unusable", Map.of(), errors);
    }
}
