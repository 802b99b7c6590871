package fr.passerelle.beneficiary.household;

import fr.passerelle.beneficiary.name.NameKey;
import fr.passerelle.beneficiary.person.Identity;
import fr.passerelle.beneficiary.person.Nir;
import fr.passerelle.beneficiary.person.Sex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A member of a file in the terms of this service.
///
/// @param position place in the file from 0, by which a warning points at the person
/// @param nir absent where the file gives none or one that can't be right
record SeenMember(int position, HouseholdSnapshot.Member told, Identity identity, Optional<Nir> nir) {

    static List<SeenMember> of(HouseholdSnapshot household) {
        var members = new ArrayList<SeenMember>();
        for (var told : household.members()) {
            var nir = Optional.ofNullable(told.nir()).flatMap(Nir::read);
            members.add(new SeenMember(members.size(), told, identityOf(told), nir));
        }
        return members;
    }

    Membership.Seat seat(UUID personId) {
        var pregnancy = told.pregnancy();
        return new Membership.Seat(
                personId,
                told.role(),
                told.fileHolder(),
                told.subjectToRightsAndDuties(),
                pregnancy == null || pregnancy.endedOn() != null ? null : pregnancy.startedOn());
    }

    /// Twins have one birth date: the first name decides between them.
    NameKey firstName() {
        return NameKey.of(List.of(told.firstName()));
    }

    RecordHousehold.Warning warning(String rule) {
        return new RecordHousehold.Warning(rule, "NIR", position);
    }

    private static Identity identityOf(HouseholdSnapshot.Member told) {
        var names = new ArrayList<String>();
        names.add(told.firstName());
        names.addAll(told.otherFirstNames());
        return new Identity(
                told.civility(),
                told.lastName(),
                told.birthName(),
                String.join(" ", names),
                told.birthDate(),
                told.birthPlace(),
                Sex.ofCaf(told.sex()));
    }
}
