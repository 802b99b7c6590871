package fr.passerelle.contract.awaited;

import fr.passerelle.contract.Situations;
import fr.passerelle.contract.orientation.Orientations;
import fr.passerelle.contract.rsaright.RsaRights;
import fr.passerelle.platform.ids.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/// People whose contract is awaited, as the handlers record it.
@ApplicationScoped
public class Awaiting {
    private final Situations situations;
    private final Orientations orientations;
    private final RsaRights rights;
    private final AwaitCer awaitCer;
    private final RemindOfCer remind;

    Awaiting(
            Situations situations, Orientations orientations, RsaRights rights, AwaitCer awaitCer, RemindOfCer remind) {
        this.situations = situations;
        this.orientations = orientations;
        this.rights = rights;
        this.awaitCer = awaitCer;
        this.remind = remind;
    }

    /// A person followed by the espace insertion of Antony since a day, with an open right.
    public UUID since(String departement, LocalDate orientedOn) {
        var person = situations.oriented(departement, "EI-92-ANTONY", "ESPACE_INSERTION", orientedOn);
        contractOf(person, departement);
        return person;
    }

    /// The contract of the orientation of now.
    public void contractOf(UUID person, String departement) {
        situations.within(
                departement,
                () -> awaitCer.handle(orientations.currentOf(person).orElseThrow()));
    }

    public void rightEnds(UUID person) {
        var right = Ids.next();
        situations.within("92", () -> {
            rights.opened(person, "92", right);
            rights.closed(person, "92", right);
        });
    }

    /// What the clock does at each turn.
    public void remind(String departement) {
        situations.within(departement, () -> {
            while (remind.next()) {
                // until nothing is due
            }
        });
    }
}
