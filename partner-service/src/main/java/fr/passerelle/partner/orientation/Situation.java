package fr.passerelle.partner.orientation;

import fr.passerelle.partner.person.Diagnostic;
import fr.passerelle.partner.person.Person;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All that the rules look at.
///
/// @param espaceInsertion organisation of the one that serves the commune, absent where none does
public record Situation(
        String departement,
        boolean rightOpen,
        boolean singleParent,
        @Nullable Diagnostic known,
        @Nullable String payingBodyId,
        @Nullable String communeCode,
        @Nullable String espaceInsertion) {

    static Situation of(Person person, @Nullable String espaceInsertion) {
        return new Situation(
                person.departement(),
                person.isRightOpen(),
                person.isSingleParent(),
                person.diagnostic().orElse(null),
                person.payingBodyId().orElse(null),
                person.communeCode().orElse(null),
                espaceInsertion);
    }

    Optional<Diagnostic> diagnostic() {
        return Optional.ofNullable(known);
    }

    boolean isOfProfil(int profil) {
        return diagnostic().filter(one -> one.profil() == profil).isPresent();
    }

    boolean leadsToFranceTravail() {
        return diagnostic().filter(Diagnostic::leadsToFranceTravail).isPresent();
    }
}
