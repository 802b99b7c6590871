package fr.passerelle.beneficiary.application;

import fr.passerelle.beneficiary.person.Nir;
import fr.passerelle.beneficiary.person.Ntt;
import fr.passerelle.beneficiary.person.Person;
import fr.passerelle.beneficiary.person.Persons;
import fr.passerelle.beneficiary.person.ProtectedIdentifiers;
import fr.passerelle.beneficiary.person.ProtectedIdentifiers.Kind;
import fr.passerelle.platform.problem.FieldError;
import fr.passerelle.platform.problem.Texts;
import fr.passerelle.platform.problem.Violations;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says of many forms what [RegisterWithoutRsa] would do with each, and writes nothing: the same constraints, the
/// same checks and the same look-ups, a query for all where the registration has one for each.
@ApplicationScoped
public class PreviewRegistrations {
    private static final String BY_NUMBER = """
            select departement_number, coalesce(merged_into, id) from person
            where departement = ? and departement_number = any(?)""";
    private static final String BORN = """
            select p.id from person p
            where p.departement = ? and p.birth_date = any(cast(? as date[])) and p.merged_into is null
              and (? or exists (select 1 from person_link link
                                where link.person_id = p.id and link.organisation_id = ? and link.until is null))""";

    private final Validator validator;
    private final CheckApplication check;
    private final Persons persons;
    private final ProtectedIdentifiers identifiers;
    private final Texts texts;
    private final Sql sql;

    PreviewRegistrations(
            Validator validator,
            CheckApplication check,
            Persons persons,
            ProtectedIdentifiers identifiers,
            Texts texts,
            Sql sql) {
        this.validator = validator;
        this.check = check;
        this.persons = persons;
        this.identifiers = identifiers;
        this.texts = texts;
        this.sql = sql;
    }

    /// On whose behalf people are registered.
    ///
    /// @param seesAll whether people of the whole département may be recognised by their names, not only those
    /// who are linked to the organisation: that somebody else is known is not for it to learn
    public record Sender(String departement, String organisationId, boolean seesAll) {}

    /// By what somebody was recognised.
    public enum KnownBy {
        NIR,
        NTT,
        DEPARTEMENT_NUMBER
    }

    /// @param faults why the registration would refuse the form
    /// @param known whom it would be about, if a number leads to somebody
    /// @param alike who has the same names and birth date, where no number decides
    public record Preview(
            List<FieldError> faults,
            @Nullable Person known,
            @Nullable KnownBy by,
            @Nullable UUID alike) {}

    public List<Preview> of(Sender sender, List<RegistrationForm> forms) {
        var faults = forms.stream().map(form -> faults(form, sender)).toList();
        var sound = new ArrayList<RegistrationForm>();
        for (var i = 0; i < forms.size(); i++) {
            if (faults.get(i).isEmpty()) {
                sound.add(forms.get(i));
            }
        }
        var known = lookUp(sender, sound);
        var previews = new ArrayList<Preview>();
        for (var i = 0; i < forms.size(); i++) {
            previews.add(
                    faults.get(i).isEmpty()
                            ? known.preview(forms.get(i), sender)
                            : new Preview(faults.get(i), null, null, null));
        }
        return previews;
    }

    private List<FieldError> faults(RegistrationForm form, Sender sender) {
        var violations = Violations.errors(validator.validate(form));
        return violations.isEmpty()
                ? check.faultsOf(form.command(sender.departement(), sender.organisationId(), Instant.EPOCH))
                : violations;
    }

    private KnownPeople lookUp(Sender sender, List<RegistrationForm> forms) {
        var departement = sender.departement();
        var nirs = identifiers.owners(departement, Kind.PERSON_NIR, each(forms, PreviewRegistrations::nir));
        var ntts = identifiers.owners(departement, Kind.PERSON_NTT, each(forms, PreviewRegistrations::ntt));
        var numbers = byNumber(departement, forms);
        var born = born(sender, forms);
        var people = new HashMap<UUID, Person>();
        var ids = Stream.of(nirs.values(), ntts.values(), numbers.values(), born)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
        persons.byIds(ids).forEach(person -> people.put(person.id(), person));
        var alike =
                born.stream().flatMap(id -> Stream.ofNullable(people.get(id))).toList();
        return new KnownPeople(nirs, ntts, numbers, alike, people, identifiers, texts);
    }

    private Map<String, UUID> byNumber(String departement, List<RegistrationForm> forms) {
        var numbers = new HashMap<String, UUID>();
        var told = each(forms, form -> Optional.ofNullable(form.departementNumber()));
        sql.all(
                BY_NUMBER,
                row -> numbers.put(row.getString(1), row.getObject(2, UUID.class)),
                departement,
                told.toArray(String[]::new));
        return numbers;
    }

    private List<UUID> born(Sender sender, List<RegistrationForm> forms) {
        var days = forms.stream()
                .map(form -> form.birthDate().toString())
                .distinct()
                .toArray(String[]::new);
        return sql.all(
                BORN,
                row -> row.getObject(1, UUID.class),
                sender.departement(),
                days,
                sender.seesAll(),
                sender.organisationId());
    }

    private static List<String> each(List<RegistrationForm> forms, Reading reading) {
        return forms.stream()
                .flatMap(form -> reading.of(form).stream())
                .distinct()
                .toList();
    }

    static Optional<String> nir(RegistrationForm form) {
        return Optional.ofNullable(form.nir()).flatMap(Nir::read).map(Nir::body);
    }

    static Optional<String> ntt(RegistrationForm form) {
        return Optional.ofNullable(form.ntt()).flatMap(Ntt::read).map(Ntt::value);
    }

    @FunctionalInterface
    private interface Reading {
        Optional<String> of(RegistrationForm form);
    }
}
