package fr.passerelle.beneficiary.cafhousehold;

import fr.passerelle.beneficiary.household.HouseholdSnapshot.Member;
import fr.passerelle.beneficiary.household.HouseholdSnapshot.Pregnancy;
import fr.passerelle.beneficiary.vrsb.Lexical;
import fr.passerelle.beneficiary.vrsb.Node;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads one `Personne`.
final class MemberReader {
    /// « Autre personne »: what a person without any role is, until the Caf says better.
    private static final String OTHER = "AUT";

    private MemberReader() {}

    static Member read(Node person) {
        var birthName = identity(person, "NOMNAI");
        return new Member(
                identity(person, "QUAL").orElse(null),
                identity(person, "NOM").or(() -> birthName).orElse(""),
                birthName.orElse(null),
                identity(person, "PRENOM").orElse(""),
                Stream.of("PRENOM2", "PRENOM3")
                        .map(element -> identity(person, element))
                        .flatMap(Optional::stream)
                        .toList(),
                identity(person, "DTNAI").flatMap(Lexical::date).orElse(null),
                identity(person, "NOMCOMNAI").orElse(null),
                identity(person, "RGNAI").orElse(null),
                identity(person, "SEXE").orElse(null),
                identity(person, "NIR").orElse(null),
                role(person),
                person.textAt("DossierCAF", "TOPRESPDOS").flatMap(Lexical::flag).orElse(false),
                person.textAt("DossierPoleEmploi", "IDASSEDIC").orElse(null),
                subject(person).orElse(null),
                pregnancy(person));
    }

    private static Optional<String> identity(Node person, String element) {
        return person.textAt("Identification", element);
    }

    /// The role in the RSA; where the file gives none, the one in the family benefits.
    private static String role(Node person) {
        return Stream.concat(PeopleCheck.rsaPrestation(person).stream(), person.all("Prestations").stream())
                .map(prestation -> prestation.textAt("ROLEPERS"))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(OTHER);
    }

    private static Optional<Boolean> subject(Node person) {
        return person.textAt("MontantCalculDroitRSAPersonne", "TOPPERSDRODEVORSA")
                .flatMap(Lexical::flag);
    }

    private static @Nullable Pregnancy pregnancy(Node person) {
        return person.at("Grossesse")
                .flatMap(node -> node.textAt("DDGRO")
                        .flatMap(Lexical::date)
                        .map(start -> new Pregnancy(
                                start,
                                node.textAt("DFGRO").flatMap(Lexical::date).orElse(null))))
                .orElse(null);
    }
}
