package fr.passerelle.beneficiary.application;

import fr.passerelle.beneficiary.person.Nir;
import fr.passerelle.beneficiary.person.Person;
import fr.passerelle.beneficiary.person.ProtectedIdentifiers;
import fr.passerelle.beneficiary.person.ProtectedIdentifiers.Kind;

/// Whether a form says another number of somebody than the one that is known: it must not take its place unseen. A
/// number that is not known, or not told, is no other number, nor is that of a file merged into theirs.
final class OtherNumbers {
    private final ProtectedIdentifiers identifiers;

    OtherNumbers(ProtectedIdentifiers identifiers) {
        this.identifiers = identifiers;
    }

    boolean isAnotherNir(Person person, RegistrationForm form) {
        return PreviewRegistrations.nir(form)
                .filter(told -> identifiers
                        .reveal(Kind.PERSON_NIR, person.id())
                        .flatMap(Nir::read)
                        .filter(known -> !known.body().equals(told))
                        .isPresent())
                .filter(told -> !leadsTo(person, Kind.PERSON_NIR, told))
                .isPresent();
    }

    boolean isAnotherNtt(Person person, RegistrationForm form) {
        return PreviewRegistrations.ntt(form)
                .filter(told -> identifiers
                        .reveal(Kind.PERSON_NTT, person.id())
                        .filter(known -> !known.equals(told))
                        .isPresent())
                .filter(told -> !leadsTo(person, Kind.PERSON_NTT, told))
                .isPresent();
    }

    private boolean leadsTo(Person person, Kind kind, String number) {
        return identifiers
                .owner(person.departement(), kind, number)
                .filter(owner -> owner.equals(person.id()))
                .isPresent();
    }
}
