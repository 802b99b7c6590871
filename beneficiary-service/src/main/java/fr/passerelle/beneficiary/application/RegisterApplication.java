package fr.passerelle.beneficiary.application;

import fr.passerelle.beneficiary.household.HouseholdFacts;
import fr.passerelle.beneficiary.household.HouseholdFacts.Told;
import fr.passerelle.beneficiary.household.PostalAddress;
import fr.passerelle.beneficiary.right.RsaRight;
import fr.passerelle.beneficiary.right.RsaRightEvent;
import fr.passerelle.beneficiary.right.RsaRightState;
import fr.passerelle.beneficiary.right.RsaRights;
import fr.passerelle.platform.ids.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Registers people who may have a right to the RSA, before they are beneficiaries, and their request.
@ApplicationScoped
public class RegisterApplication {
    private final CheckApplication check;
    private final RegisterPeople people;
    private final HouseholdOfRequest households;
    private final RsaRights rights;
    private final RsaApplications applications;
    private final HouseholdFacts facts;

    RegisterApplication(
            CheckApplication check,
            RegisterPeople people,
            HouseholdOfRequest households,
            RsaRights rights,
            RsaApplications applications,
            HouseholdFacts facts) {
        this.check = check;
        this.people = people;
        this.households = households;
        this.rights = rights;
        this.applications = applications;
        this.facts = facts;
    }

    /// @param organisationId who registers
    /// @param number NUMDEMRSA where the Caf has given one
    /// @param familySituation SITFAM
    public record Command(
            String departement,
            String organisationId,
            LocalDate requestedOn,
            boolean withoutActivity,
            @Nullable String number,
            @Nullable String familySituation,
            @Nullable PostalAddress address,
            @Nullable UUID applicantId,
            List<Applicant> members,
            Instant at) {}

    /// @param personIds the members, for whoever has to link them
    public record Registered(RsaApplication application, List<UUID> personIds) {}

    @Transactional
    public Registered handle(Command command) {
        check.check(command);
        var registered = people.register(applicants(command), command.departement(), command.at());
        registered.people().forEach((told, person) -> told.reach(person, command.at()));
        var household =
                households.of(registered.demandeur().id(), registered.byId().keySet(), command);
        households.seat(household, registered.seats(), command);
        if (command.address() != null) {
            household.liveAt(command.address(), command.at());
        }
        if (command.familySituation() != null) {
            household.describe(command.familySituation(), null);
        }
        var right = new RsaRight(
                Ids.next(),
                command.departement(),
                household.id(),
                RsaRightState.PENDING,
                command.requestedOn(),
                command.at());
        var requested = request(right, command);
        rights.add(right);
        facts.announce(List.of(requested), Told.everyone(household, registered.byId(), command.at()));
        var application =
                new RsaApplication(Ids.next(), command, registered.demandeur().id(), household.id(), right.id());
        applications.add(application);
        return new Registered(application, List.copyOf(registered.byId().keySet()));
    }

    private List<Applicant> applicants(Command command) {
        if (command.applicantId() == null) {
            return command.members();
        }
        var known = people.again(command.applicantId(), command.departement());
        return Stream.concat(Stream.of(known), command.members().stream()).toList();
    }

    private static RsaRightEvent.Requested request(RsaRight right, Command command) {
        return right.request(
                command.requestedOn(),
                command.number(),
                command.withoutActivity(),
                command.organisationId(),
                command.at());
    }
}
