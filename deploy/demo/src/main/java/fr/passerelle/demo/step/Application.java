package fr.passerelle.demo.step;

import fr.passerelle.demo.SyntheticHousehold;
import fr.passerelle.demo.SyntheticPerson;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The request for RSA of a person alone, as an agent types it.
///
/// @param email blank where the person has none
public record Application(SyntheticHousehold household, String email) {
    static Application onPaper(SyntheticHousehold household) {
        return new Application(household, "");
    }

    static Application withMail(SyntheticHousehold household, long run) {
        var person = household.members().getFirst();
        return new Application(
                household, "%s.%s.%d@courriel.example".formatted(plain(person.firstName()), plain(person.name()), run));
    }

    String name() {
        var person = household.members().getFirst();
        return "%s %s %s".formatted(woman() ? "Mme" : "M.", person.firstName(), person.name());
    }

    boolean woman() {
        return household.members().getFirst().woman();
    }

    public Map<String, Object> body() {
        var commune = household.commune();
        return Map.of(
                "requestedOn", household.appliedOn().toString(),
                "withoutActivity", true,
                "requestNumber", household.applicationNumber(),
                "familySituation", household.familySituation(),
                "address",
                        Map.of(
                                "street", household.streetNumber() + " RUE DE LA RÉPUBLIQUE",
                                "postalCode", commune.postalCode(),
                                "communeCode", commune.code(),
                                "communeName", commune.name()),
                "members", List.of(member(household.members().getFirst())));
    }

    private Map<String, Object> member(SyntheticPerson person) {
        var known = Map.<String, Object>of(
                "role",
                person.role(),
                "civility",
                person.woman() ? "MME" : "MR",
                "lastName",
                person.name(),
                "firstNames",
                person.firstName(),
                "birthDate",
                person.birth().toString(),
                "sex",
                person.woman() ? "FEMALE" : "MALE",
                "nir",
                person.nir().body() + person.nir().key(),
                "subjectToRightsAndDuties",
                true);
        if (email.isBlank()) return known;
        var complete = new HashMap<>(known);
        complete.put("email", email);
        return complete;
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z-]", "")
                .toLowerCase(Locale.ROOT);
    }
}
