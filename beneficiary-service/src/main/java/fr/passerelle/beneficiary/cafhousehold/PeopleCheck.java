package fr.passerelle.beneficiary.cafhousehold;

import fr.passerelle.beneficiary.person.PlausibleDate;
import fr.passerelle.beneficiary.vrsb.Finding;
import fr.passerelle.beneficiary.vrsb.Lexical;
import fr.passerelle.beneficiary.vrsb.Node;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/// Rules that bear on several elements: who is who in the household, and names.
final class PeopleCheck {
    private final LocalDate received;
    private final Consumer<Finding> findings;

    PeopleCheck(LocalDate received, Consumer<Finding> findings) {
        this.received = received;
        this.findings = findings;
    }

    void check(Node household) {
        var persons = household.all("Personne");
        persons.forEach(this::checkName);
        persons.forEach(this::checkBirthDate);
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

    /// A birth that cannot be tells nobody from another, like one that cannot be read.
    private void checkBirthDate(Node person) {
        if (person.textAt("Identification", "DTNAI")
                .flatMap(Lexical::date)
                .filter(date -> !PlausibleDate.isFact(date, received))
                .isPresent()) {
            long line = person.at("Identification", "DTNAI").map(Node::line).orElse(person.line());
            findings.accept(Finding.error(line, "DTNAI", "date-bounds"));
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
