package fr.passerelle.beneficiary.application;

import fr.passerelle.beneficiary.access.LinkReason;
import fr.passerelle.beneficiary.person.Ntt;
import fr.passerelle.beneficiary.person.Person;
import fr.passerelle.beneficiary.person.ProtectedIdentifiers;
import fr.passerelle.beneficiary.person.ProtectedIdentifiers.Kind;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.sight.PersonLinks;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Registers somebody who is followed without RSA, for example a long-term jobseeker in accompagnement global: a person
/// without a household and a right, for whom no clock of the RSA starts.
@ApplicationScoped
public class RegisterWithoutRsa {
    private static final String KEEP = """
            insert into registration (person_id, departement, organisation_id, lawful_basis, registered_at)
            values (?, ?, ?, ?, ?) on conflict (person_id) do nothing""";

    private static final String OWNER = """
            select coalesce(merged_into, id) from person where departement = ? and departement_number = ?""";

    private final CheckApplication check;
    private final RegisterPeople people;
    private final ProtectedIdentifiers identifiers;
    private final PersonLinks links;
    private final Sql sql;
    private final RegistrationAnnouncer announcer;

    RegisterWithoutRsa(
            CheckApplication check,
            RegisterPeople people,
            ProtectedIdentifiers identifiers,
            PersonLinks links,
            Sql sql,
            RegistrationAnnouncer announcer) {
        this.check = check;
        this.people = people;
        this.identifiers = identifiers;
        this.links = links;
        this.sql = sql;
        this.announcer = announcer;
    }

    /// @param departementNumber by which the Département's own software knows the person
    public record Command(
            String departement,
            String organisationId,
            LawfulBasis lawfulBasis,
            Applicant person,
            @Nullable String ntt,
            @Nullable String departementNumber,
            Instant at) {}

    /// What somebody typed, with codes of the lists.
    @Transactional
    public UUID handleTyped(Command command) {
        check.checkTyped(command);
        return registered(command);
    }

    /// @return the person, who may have been known by a number already
    @Transactional
    public UUID handle(Command command) {
        check.check(command);
        return registered(command);
    }

    private UUID registered(Command command) {
        var told = known(command)
                .map(owner -> people.again(command.person(), owner, command.departement()))
                .orElse(command.person());
        var registered = people.register(List.of(told), command.departement(), command.at());
        var person = registered.demandeur();
        command.person().reachWhereUnknown(person, command.at());
        keepNumbers(person, command);
        sql.update(
                KEEP,
                person.id(),
                command.departement(),
                command.organisationId(),
                command.lawfulBasis(),
                command.at());
        links.link(person.id(), command.departement(), command.organisationId(), LinkReason.REGISTRATION.name());
        announcer.registered(new RegistrationAnnouncer.Registered(
                person.id(), command.departement(), command.organisationId(), command.at()));
        return person.id();
    }

    /// Whoever has one of the numbers in the département.
    private Optional<UUID> known(Command command) {
        return Optional.ofNullable(command.ntt())
                .flatMap(Ntt::read)
                .flatMap(ntt -> identifiers.owner(command.departement(), Kind.PERSON_NTT, ntt.value()))
                .or(() -> Optional.ofNullable(command.departementNumber())
                        .flatMap(number -> owner(command.departement(), number)));
    }

    private Optional<UUID> owner(String departement, String number) {
        return sql.first(OWNER, row -> row.getObject(1, UUID.class), departement, number);
    }

    private void keepNumbers(Person person, Command command) {
        if (command.ntt() != null) {
            var ntt = Ntt.read(command.ntt()).orElseThrow();
            var owner = identifiers.owner(command.departement(), Kind.PERSON_NTT, ntt.value());
            if (owner.filter(known -> !known.equals(person.id())).isPresent()) {
                throw new Refusal(Refusal.Kind.CONFLICT, "ntt-of-another-person");
            }
            if (owner.isEmpty()) {
                identifiers.put(command.departement(), Kind.PERSON_NTT, person.id(), ntt.value(), ntt.value());
            }
        }
        if (command.departementNumber() != null) {
            keepDepartementNumber(person, command.departementNumber(), command.at());
        }
    }

    /// A file that was merged keeps its number, which leads to the person already.
    private void keepDepartementNumber(Person person, String number, Instant at) {
        var owner = owner(person.departement(), number);
        if (owner.isEmpty() && person.departementNumber().isEmpty()) {
            person.numberAtDepartement(number, at);
        } else if (owner.isEmpty()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "departement-number-differs");
        } else if (!owner.orElseThrow().equals(person.id())) {
            throw new Refusal(Refusal.Kind.CONFLICT, "departement-number-of-another-person");
        }
    }
}
