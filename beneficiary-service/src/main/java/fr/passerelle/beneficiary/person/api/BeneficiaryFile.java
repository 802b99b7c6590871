package fr.passerelle.beneficiary.person.api;

import fr.passerelle.beneficiary.access.NirReaders;
import fr.passerelle.beneficiary.person.Person;
import fr.passerelle.beneficiary.person.Persons;
import fr.passerelle.beneficiary.person.ProtectedIdentifiers;
import fr.passerelle.beneficiary.person.ProtectedIdentifiers.Kind;
import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.audit.ReadAudit;
import fr.passerelle.platform.sight.PersonSight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Reads one person's file.
@ApplicationScoped
class BeneficiaryFile {
    private static final String PLACES = """
            select m.household_id, m.role, m.subject_to_rights_and_duties, m.since, m.until, h.commune_code,
                   r.id, r.state, h.version + coalesce(r.version, 0)
            from membership m join household h on h.id = m.household_id
            left join lateral (
              select of_household.id, of_household.state, of_household.version from rsa_right of_household
              where of_household.household_id = h.id
              order by of_household.state in ('REFUSED', 'CLOSED', 'CLOSED_EARLIER_MONTH'), of_household.id desc limit 1) r on true
            where m.person_id = :person
            order by m.until desc nulls first, m.since desc, m.id""";

    private static final String OF_MERGED = """
            select departement_number from person
            where merged_into = :person and departement_number is not null order by id""";

    private final Persons persons;
    private final ProtectedIdentifiers identifiers;
    private final PersonSight sight;
    private final ReadAudit audit;
    private final Caller caller;
    private final Session entities;

    BeneficiaryFile(
            Persons persons,
            ProtectedIdentifiers identifiers,
            PersonSight sight,
            ReadAudit audit,
            Caller caller,
            Session entities) {
        this.persons = persons;
        this.identifiers = identifiers;
        this.sight = sight;
        this.audit = audit;
        this.caller = caller;
        this.entities = entities;
    }

    BeneficiaryResponse of(UUID id) {
        var asked = persons.fileOf(id).orElseThrow(PersonSight::unknown);
        var person = asked.mergedInto().flatMap(persons::fileOf).orElse(asked);
        sight.require(person.id());
        var withNir = NirReaders.include(caller);
        var fields = new ArrayList<>(List.of("identity", "contact", "households"));
        if (withNir) {
            fields.add("nir");
        }
        audit.shown(List.of(new ReadAudit.Shown(person.id(), person.departement())), fields);
        var rows = entities.createNativeQuery(PLACES, Tuple.class)
                .setParameter("person", person.id())
                .getResultList();
        return response(person, asked, rows, withNir);
    }

    private BeneficiaryResponse response(Person person, Person asked, List<Tuple> rows, boolean withNir) {
        var identity = person.identity();
        var nir = withNir ? identifiers.reveal(Kind.PERSON_NIR, person.id()).orElse(null) : null;
        // What is shown of households and rights is part of the version: a change there is a change of the file.
        var versions = rows.stream()
                .mapToLong(row -> ((Number) row.get(8)).longValue())
                .sum();
        return new BeneficiaryResponse(
                person.id(),
                person.version() + versions + rows.size(),
                withNir ? "full" : "masked",
                asked.mergedInto().map(_ -> asked.id()).orElse(null),
                person.departement(),
                identity.civility(),
                identity.lastName(),
                identity.birthName(),
                identity.firstNames(),
                identity.birthDate(),
                identity.birthPlace(),
                identity.sex().name(),
                nir,
                withNir ? identifiers.reveal(Kind.PERSON_NTT, person.id()).orElse(null) : null,
                withNir ? departementNumber(person) : null,
                person.franceTravailId().orElse(null),
                person.contact().email(),
                person.contact().phone(),
                person.profil().orElse(null),
                rows.stream().map(BeneficiaryFile::place).toList());
    }

    /// The person's own, else that of a file for which the person stands: a number leads to one file alone.
    private @Nullable String departementNumber(Person person) {
        return person.departementNumber()
                .or(
                        () -> entities
                                .createNativeQuery(OF_MERGED, String.class)
                                .setParameter("person", person.id())
                                .getResultList()
                                .stream()
                                .findFirst())
                .orElse(null);
    }

    private static BeneficiaryResponse.Place place(Tuple row) {
        return new BeneficiaryResponse.Place(
                row.get(0, UUID.class),
                row.get(1, String.class),
                row.get(2, Boolean.class),
                Objects.requireNonNull(Columns.date(row.get(3))),
                Columns.date(row.get(4)),
                row.get(5, String.class),
                row.get(6, UUID.class),
                row.get(7, String.class));
    }
}
