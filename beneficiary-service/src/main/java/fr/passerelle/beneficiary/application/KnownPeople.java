package fr.passerelle.beneficiary.application;

import fr.passerelle.beneficiary.application.PreviewRegistrations.KnownBy;
import fr.passerelle.beneficiary.application.PreviewRegistrations.Preview;
import fr.passerelle.beneficiary.application.PreviewRegistrations.Sender;
import fr.passerelle.beneficiary.person.Person;
import fr.passerelle.beneficiary.person.ProtectedIdentifiers;
import fr.passerelle.platform.problem.FieldError;
import fr.passerelle.platform.problem.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whom the numbers of a batch lead to, and who was born on its days.
final class KnownPeople {
    private final Map<String, UUID> nirs;
    private final Map<String, UUID> ntts;
    private final Map<String, UUID> numbers;
    private final List<Person> born;
    private final Map<UUID, Person> people;
    private final OtherNumbers other;
    private final Texts texts;

    KnownPeople(
            Map<String, UUID> nirs,
            Map<String, UUID> ntts,
            Map<String, UUID> numbers,
            List<Person> born,
            Map<UUID, Person> people,
            ProtectedIdentifiers identifiers,
            Texts texts) {
        this.nirs = nirs;
        this.ntts = ntts;
        this.numbers = numbers;
        this.born = born;
        this.people = people;
        this.other = new OtherNumbers(identifiers);
        this.texts = texts;
    }

    Preview preview(RegistrationForm form, Sender sender) {
        var told = form.command(sender.departement(), sender.organisationId(), Instant.EPOCH)
                .person();
        var byNir = PreviewRegistrations.nir(form).map(nirs::get).map(people::get);
        var byNtt = PreviewRegistrations.ntt(form).map(ntts::get).map(people::get);
        var byNumber =
                Optional.ofNullable(form.departementNumber()).map(numbers::get).map(people::get);
        var known = byNir.or(() -> byNumber).or(() -> byNtt);
        if (known.isEmpty()) {
            return new Preview(List.of(), null, null, alike(told));
        }
        var by = byNir.isPresent() ? KnownBy.NIR : byNumber.isPresent() ? KnownBy.DEPARTEMENT_NUMBER : KnownBy.NTT;
        var person = known.orElseThrow();
        var faults = new ArrayList<FieldError>();
        add(faults, !RegisterPeople.mayBe(person, told), field(by), rule(by));
        add(faults, isAnother(byNumber, person), "departementNumber", "departement-number-of-another-person");
        add(faults, isAnother(byNtt, person), "ntt", "ntt-of-another-person");
        add(faults, other.isAnotherNir(person, form), "nir", "nir-differs");
        // whose it is says more than that it differs
        add(faults, !isAnother(byNtt, person) && other.isAnotherNtt(person, form), "ntt", "ntt-differs");
        return faults.isEmpty()
                ? new Preview(List.of(), person, by, null)
                : new Preview(List.copyOf(faults), null, null, null);
    }

    private @Nullable UUID alike(Applicant told) {
        return born.stream()
                .filter(person -> Objects.equals(
                        person.identity().birthDate(), told.identity().birthDate()))
                .filter(person -> person.identity().mayHaveTheNamesOf(told.identity()))
                .map(Person::id)
                .sorted()
                .findFirst()
                .orElse(null);
    }

    private boolean isAnother(Optional<Person> found, Person person) {
        return found.filter(other -> !other.id().equals(person.id())).isPresent();
    }

    private void add(List<FieldError> faults, boolean isOne, String field, String rule) {
        if (isOne) {
            faults.add(texts.refused(field, rule, Map.of()));
        }
    }

    private static String field(KnownBy by) {
        return switch (by) {
            case NIR -> "nir";
            case NTT -> "ntt";
            case DEPARTEMENT_NUMBER -> "departementNumber";
        };
    }

    private static String rule(KnownBy by) {
        return switch (by) {
            case NIR -> "nir-of-another-person";
            case NTT -> "ntt-of-another-person";
            case DEPARTEMENT_NUMBER -> "departement-number-of-another-person";
        };
    }
}
