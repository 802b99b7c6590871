package fr.passerelle.beneficiary.cafhousehold;

import fr.passerelle.beneficiary.person.Nir;
import fr.passerelle.beneficiary.person.Sex;
import fr.passerelle.beneficiary.vrsb.Finding;
import fr.passerelle.beneficiary.vrsb.Lexical;
import fr.passerelle.beneficiary.vrsb.Node;
import java.util.function.Consumer;

/// A number that cannot be right, or that says another sex or year of birth: a warning in a file, as the person is
/// known all the same.
final class NirCheck {
    private final Consumer<Finding> findings;

    NirCheck(Consumer<Finding> findings) {
        this.findings = findings;
    }

    void check(Node household) {
        household
                .all("Personne")
                .forEach(person -> person.at("Identification", "NIR")
                        .filter(nir -> !nir.text().isBlank())
                        .ifPresent(nir -> check(person, nir)));
    }

    private void check(Node person, Node written) {
        var fault = Nir.faultOf(written.text());
        if (fault.isPresent()) {
            warn(written, fault.orElseThrow().rule());
            return;
        }
        var nir = Nir.read(written.text()).orElseThrow();
        if (!nir.agreesWith(Sex.ofCaf(person.textAt("Identification", "SEXE").orElse(null)))) {
            warn(written, "nir-sex");
        }
        if (!nir.agreesWith(
                person.textAt("Identification", "DTNAI").flatMap(Lexical::date).orElse(null))) {
            warn(written, "nir-birth-year");
        }
    }

    private void warn(Node nir, String rule) {
        findings.accept(Finding.warning(nir.line(), nir.name(), rule));
    }
}
