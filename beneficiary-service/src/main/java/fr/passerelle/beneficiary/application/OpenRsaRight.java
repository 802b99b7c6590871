package fr.passerelle.beneficiary.application;

import fr.passerelle.beneficiary.household.Household;
import fr.passerelle.beneficiary.household.HouseholdFacts;
import fr.passerelle.beneficiary.household.HouseholdFacts.Told;
import fr.passerelle.beneficiary.household.Membership;
import fr.passerelle.beneficiary.household.TellMembers;
import fr.passerelle.beneficiary.notice.Notice;
import fr.passerelle.beneficiary.person.Person;
import fr.passerelle.beneficiary.person.Persons;
import fr.passerelle.beneficiary.right.DateSource;
import fr.passerelle.beneficiary.right.Opening;
import fr.passerelle.beneficiary.right.RsaRight;
import fr.passerelle.beneficiary.right.RsaRightRefused;
import fr.passerelle.beneficiary.right.RsaRights;
import fr.passerelle.platform.versioning.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The Caf opens a right at the desk, with its date and amount; each notice can be printed there and then.
@ApplicationScoped
public class OpenRsaRight {
    private final CheckApplication check;
    private final RsaRights rights;
    private final SeatAtOpening seating;
    private final Persons persons;
    private final HouseholdFacts facts;
    private final TellMembers tell;

    OpenRsaRight(
            CheckApplication check,
            RsaRights rights,
            SeatAtOpening seating,
            Persons persons,
            HouseholdFacts facts,
            TellMembers tell) {
        this.check = check;
        this.rights = rights;
        this.seating = seating;
        this.persons = persons;
        this.facts = facts;
        this.tell = tell;
    }

    /// @param version of the right that the caller has read
    /// @param nature NATPF
    /// @param majore silence is what the nature says
    /// @param duties who is subject to rights and duties; silence is answered by [SeatAtOpening]
    public record Command(
            UUID rsaRightId,
            long version,
            LocalDate openedOn,
            BigDecimal amount,
            @Nullable String nature,
            @Nullable Boolean majore,
            Map<UUID, Boolean> duties,
            Instant at) {

        boolean isMajore() {
            return Objects.requireNonNullElseGet(majore, () -> Opening.isMajore(nature));
        }
    }

    public record Opened(RsaRight right, List<Notice> notices) {}

    @Transactional
    public Opened handle(Command command) {
        var right = rights.byId(command.rsaRightId()).orElseThrow(RsaRightRefused::unknown);
        IfMatch.check(command.version(), right.version());
        check.check(command, right);
        var opening = new Opening(
                command.openedOn(), DateSource.DECISION, command.amount(), command.nature(), command.isMajore());
        var event = right.open(opening, command.at());
        var household = seating.seat(right, command);
        var told = Told.everyone(household, people(household), command.at());
        facts.announce(List.of(event), told);
        return new Opened(right, tell.tell(List.of(new TellMembers.Opening(told, event))));
    }

    private Map<UUID, Person> people(Household household) {
        var ids = household.members().stream().map(Membership::personId).toList();
        return persons.byIds(ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }
}
