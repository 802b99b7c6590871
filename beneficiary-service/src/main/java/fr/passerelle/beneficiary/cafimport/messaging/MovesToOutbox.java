package fr.passerelle.beneficiary.cafimport.messaging;

import fr.passerelle.beneficiary.cafimport.HouseholdMoves;
import fr.passerelle.platform.event.Announcement;
import fr.passerelle.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Announces a departure, once per member: consumers follow persons.
@ApplicationScoped
class MovesToOutbox implements HouseholdMoves.Announcer {
    private final Outbox outbox;

    MovesToOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void departed(HouseholdMoves.Told departure, List<UUID> people, Instant at) {
        outbox.append(people.stream()
                .map(person -> Announcement.of(
                        "BeneficiaryMoved.v1",
                        departure.householdId(),
                        person,
                        departure.departement(),
                        at,
                        new BeneficiaryMoved(
                                person,
                                departure.householdId(),
                                departure.from(),
                                departure.move().organisationId(),
                                departure.move().on())))
                .toList());
    }
}
