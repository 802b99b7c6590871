package fr.passerelle.partner.binome;

import fr.passerelle.partner.person.Persons;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.sight.PersonSight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Two professionals begin to follow a person together; no right is asked for, a long-term jobseeker may have none.
@ApplicationScoped
public class AssignBinome {
    private final Persons persons;
    private final CheckBinome check;
    private final Binomes binomes;
    private final TellBinome tell;

    AssignBinome(Persons persons, CheckBinome check, Binomes binomes, TellBinome tell) {
        this.persons = persons;
        this.check = check;
        this.binomes = binomes;
        this.tell = tell;
    }

    /// A professional, as whoever assigns names them.
    public record Named(String organisationId, String professionalId) {}

    /// @param by subject of the token
    public record Command(
            UUID beneficiaryId,
            Named conseillerEmploi,
            Named travailleurSocial,
            LocalDate startsOn,
            @Nullable UUID conventionId,
            @Nullable String articleNumber,
            String by) {}

    @Transactional
    public Binome handle(Command command) {
        var person = persons.held(command.beneficiaryId()).orElseThrow(PersonSight::unknown);
        var binome = new Binome(Ids.next(), person, check.assigning(person.departement(), command));
        binomes.add(binome);
        binomes.flush();
        tell.begins(binome);
        return binome;
    }
}
