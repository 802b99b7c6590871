package fr.passerelle.beneficiary.application;

import fr.passerelle.beneficiary.person.Nir;
import fr.passerelle.beneficiary.person.Person;
import fr.passerelle.beneficiary.person.ProtectedIdentifiers;
import fr.passerelle.beneficiary.person.ProtectedIdentifiers.Kind;
import java.util.Optional;

/// Whether a form says another number of somebody than the one that is known: it must not take its place unseen. A
/// number that is not known, or not told, is no other number.
final class OtherNumbers {
    private final ProtectedIdentifiers identifiers;

    OtherNumbers(ProtectedIdentifiers identifiers) {
        this.identifiers = identifiers;
    }

    boolean isAnotherNir(Person person, RegistrationForm form) {
        var told = PreviewRegistrations.nir(form);
        return told.isPresent()
                && differs(
                        told,
                        identifiers
                                .reveal(Kind.PERSON_NIR, person.id())
                                .flatMap(Nir::read)
                                .map(Nir::body));
    }

    boolean isAnotherNtt(Person person, RegistrationForm form) {
        var told = PreviewRegistrations.ntt(form);
        return told.isPresent() && differs(told, identifiers.reveal(Kind.PERSON_NTT, person.id()));
    }

    private static boolean differs(Optional<String> told, Optional<String> known) {
        return known.isPresent() && !known.equals(told);
    }
}
