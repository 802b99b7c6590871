package fr.passerelle.beneficiary.cafhousehold;

import fr.passerelle.beneficiary.vrsb.Finding;
import fr.passerelle.beneficiary.vrsb.Lexical;
import fr.passerelle.beneficiary.vrsb.Node;
import java.util.Set;
import java.util.function.Consumer;

/// A right that runs should say since when; otherwise the reference date of the file stands in for it.
final class RightCheck {
    private static final Set<String> RUNNING = Set.of("2", "3", "4");

    private final Consumer<Finding> findings;

    RightCheck(Consumer<Finding> findings) {
        this.findings = findings;
    }

    void check(Node household) {
        household
                .at("PrestationRSA", "SituationDossierRSA", "EtatDossierRSA", "ETATDOSRSA")
                .filter(state -> RUNNING.contains(state.text().strip()))
                .filter(_ -> !hasStart(household))
                .ifPresent(state -> findings.accept(Finding.warning(state.line(), "DDNATDRO", "right-start-missing")));
    }

    private static boolean hasStart(Node household) {
        return household.at("PrestationRSA", "DetailDroitRSA").stream()
                .flatMap(detail -> detail.all("DetailCalculDroitRSA").stream())
                .anyMatch(nature ->
                        nature.textAt("DDNATDRO").flatMap(Lexical::date).isPresent());
    }
}
