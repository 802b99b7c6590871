package fr.passerelle.beneficiary.application;

import fr.passerelle.beneficiary.application.PreviewRegistrations.Sender;
import fr.passerelle.beneficiary.person.Person;
import fr.passerelle.beneficiary.person.Persons;
import fr.passerelle.beneficiary.person.ProtectedIdentifiers;
import fr.passerelle.platform.problem.FieldError;
import fr.passerelle.platform.problem.Texts;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody whom a human recognises in a form where no number decides: a person whom the sender may see, and of whom
/// nothing in the form says that it is another one.
@ApplicationScoped
public class RecogniseByHand {
    private static final String SEEN = """
            select coalesce(p.merged_into, p.id) from person p
            where p.id = ? and p.departement = ?
              and (? or exists (select from person_link link
                                where link.person_id = coalesce(p.merged_into, p.id) and link.organisation_id = ?
                                  and link.until is null))""";

    private final Persons persons;
    private final OtherNumbers numbers;
    private final Texts texts;
    private final Sql sql;

    RecogniseByHand(Persons persons, ProtectedIdentifiers identifiers, Texts texts, Sql sql) {
        this.persons = persons;
        this.numbers = new OtherNumbers(identifiers);
        this.texts = texts;
        this.sql = sql;
    }

    /// @param person absent where there are faults
    public record Recognised(@Nullable Person person, List<FieldError> faults) {}

    public Recognised in(Sender sender, RegistrationForm form, UUID id) {
        var seen = seen(sender, id);
        if (seen.isEmpty()) {
            return new Recognised(null, List.of(fault("list-decision-person-unknown")));
        }
        var person = seen.orElseThrow();
        var faults = faults(person, form, sender);
        return new Recognised(faults.isEmpty() ? person : null, faults);
    }

    /// That somebody else is known is not for the sender to learn.
    private Optional<Person> seen(Sender sender, UUID id) {
        return sql.first(
                        SEEN,
                        row -> row.getObject(1, UUID.class),
                        id,
                        sender.departement(),
                        sender.seesAll(),
                        sender.organisationId())
                .flatMap(persons::byId);
    }

    private List<FieldError> faults(Person person, RegistrationForm form, Sender sender) {
        var told = form.command(sender.departement(), sender.organisationId(), Instant.EPOCH)
                .person();
        var faults = new ArrayList<FieldError>();
        if (!RegisterPeople.mayBe(person, told)) {
            faults.add(fault("list-decision-other-person"));
        } else if (!person.identity().hasANameOf(told.identity())) {
            faults.add(fault("list-decision-other-name"));
        }
        if (numbers.isAnotherNir(person, form)) {
            faults.add(fault("nir-differs"));
        }
        if (numbers.isAnotherNtt(person, form)) {
            faults.add(fault("ntt-differs"));
        }
        return faults;
    }

    private FieldError fault(String rule) {
        return texts.refused("beneficiaryId", rule, Map.of());
    }
}
