package fr.passerelle.beneficiary.exit.messaging;

import fr.passerelle.beneficiary.exit.ExitAnnouncer;
import fr.passerelle.beneficiary.exit.ExitEvent;
import fr.passerelle.platform.event.Announcement;
import fr.passerelle.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

@ApplicationScoped
class ExitsToOutbox implements ExitAnnouncer {
    private final Outbox outbox;

    ExitsToOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(ExitEvent event) {
        outbox.append(
                switch (event) {
                    case ExitEvent.Recorded recorded -> exited(recorded);
                    case ExitEvent.Revoked revoked -> List.of(revoked(revoked));
                });
    }

    /// Everybody learns of the exit; a reason that reveals a disability is told apart, to those who may know it.
    private static List<Announcement> exited(ExitEvent.Recorded event) {
        var sensitive = event.reason().isSensitive();
        return Stream.of(false, true)
                .filter(apart -> !apart || sensitive)
                .map(apart -> new Announcement(
                        "BeneficiaryExited.v1",
                        event.exitId().toString(),
                        event.personId().toString(),
                        event.departement(),
                        apart,
                        event.occurredAt(),
                        BeneficiaryExited.of(event, apart || !sensitive),
                        null))
                .toList();
    }

    private static Announcement revoked(ExitEvent.Revoked event) {
        return Announcement.of(
                "BeneficiaryExitRevoked.v1",
                event.exitId(),
                event.personId(),
                event.departement(),
                event.occurredAt(),
                BeneficiaryExitRevoked.of(event));
    }
}
