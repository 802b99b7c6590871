package fr.passerelle.beneficiary.cafhousehold;

import fr.passerelle.beneficiary.vrsb.Finding;
import fr.passerelle.beneficiary.vrsb.Node;
import java.util.List;
import java.util.function.Consumer;

/// Rules that bear on several elements: who is who in the household, and names.
final class PeopleCheck {
    private final Consumer<Finding> findings;

    PeopleCheck(Consumer<Finding> findings) {
        this.findings = findings;
    }

    void check(Node household) {
        var persons = household.all("Personne");
        persons.forEach(this::checkName);
        persons.forEach(this::checkRole);
        checkOnlyOne(persons, "DEM", "requester-repeated");
        checkOnlyOne(persons, "CJT", "spouse-repeated");
        if (!persons.isEmpty() && withRole(persons, "DEM").isEmpty()) {
            findings.accept(Finding.warning(household.line(), "ROLEPERS", "requester-missing"));
        }
    }

    private void checkName(Node person) {
        if (person.at("Identification").isPresent()
                && person.textAt("Identification", "NOM").isEmpty()
                && person.textAt("Identification", "NOMNAI").isEmpty()) {
            findings.accept(Finding.error(person.line(), "NOM", "identity-missing"));
        }
    }

    private void checkRole(Node person) {
        if (rsaPrestation(person).isEmpty()) {
            findings.accept(Finding.warning(person.line(), "Prestations", "rsa-role-missing"));
        }
    }

    private void checkOnlyOne(List<Node> persons, String role, String rule) {
        var holders = withRole(persons, role);
        if (holders.size() > 1) {
            findings.accept(
                    Finding.warning(roleLine(holders.get(1)), "ROLEPERS", rule).with("count", holders.size()));
        }
    }

    private static List<Node> withRole(List<Node> persons, String role) {
        return persons.stream()
                .filter(person -> rsaPrestation(person).stream()
                        .anyMatch(p -> p.textAt("ROLEPERS").orElse("").equals(role)))
                .toList();
    }

    private static long roleLine(Node person) {
        return rsaPrestation(person).getFirst().at("ROLEPERS").map(Node::line).orElse(person.line());
    }

    static List<Node> rsaPrestation(Node person) {
        return person.all("Prestations").stream()
                .filter(p -> p.textAt("NATPREST").orElse("").equals("RSA"))
                .toList();
    }
}
