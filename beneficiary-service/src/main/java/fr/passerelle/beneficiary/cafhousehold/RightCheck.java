package fr.passerelle.beneficiary.cafhousehold;

import fr.passerelle.beneficiary.right.Opening;
import fr.passerelle.beneficiary.vrsb.Finding;
import fr.passerelle.beneficiary.vrsb.Lexical;
import fr.passerelle.beneficiary.vrsb.Node;
import java.util.Set;
import java.util.function.Consumer;

/// A right that runs should say since when; otherwise the reference date of the file stands in for it. And what it is
/// worth must be an amount, or is not taken.
final class RightCheck {
    private static final Set<String> RUNNING = Set.of("2", "3", "4");

    private final Consumer<Finding> findings;

    RightCheck(Consumer<Finding> findings) {
        this.findings = findings;
    }

    void check(Node household) {
        household.at("PrestationRSA", "DetailDroitRSA").ifPresent(this::checkAmounts);
        household
                .at("PrestationRSA", "SituationDossierRSA", "EtatDossierRSA", "ETATDOSRSA")
                .filter(state -> RUNNING.contains(state.text().strip()))
                .filter(_ -> !hasStart(household))
                .ifPresent(state -> findings.accept(Finding.warning(state.line(), "DDNATDRO", "right-start-missing")));
    }

    private void checkAmounts(Node detail) {
        detail.at("MontantsCalculDroitRSA", "MTTOTDRORSA").ifPresent(this::checkAmount);
        detail.all("DetailCalculDroitRSA")
                .forEach(nature -> nature.at("MTRSAVERS").ifPresent(this::checkAmount));
    }

    /// Nothing is an amount too: that of a right which pays nothing this month.
    private void checkAmount(Node node) {
        var text = node.text().strip();
        var isOne = Lexical.number(text)
                .filter(amount -> amount.signum() == 0 || Opening.isPlausible(amount))
                .isPresent();
        if (!text.isEmpty() && !isOne) {
            findings.accept(Finding.warning(node.line(), node.name(), "amount-bounds"));
        }
    }

    private static boolean hasStart(Node household) {
        return household.at("PrestationRSA", "DetailDroitRSA").stream()
                .flatMap(detail -> detail.all("DetailCalculDroitRSA").stream())
                .anyMatch(nature ->
                        nature.textAt("DDNATDRO").flatMap(Lexical::date).isPresent());
    }
}
