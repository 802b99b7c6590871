package fr.passerelle.reporting.message;

import fr.passerelle.platform.merge.PersonsMoved;
import fr.passerelle.reporting.tally.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/// Learns where a person lives, and moves the messages that arrived before this was known.
@ApplicationScoped
public class LearnCommune {
    private final Communes communes;
    private final Messages messages;
    private final Tally tally;

    public LearnCommune(Communes communes, Messages messages, Tally tally) {
        this.communes = communes;
        this.messages = messages;
        this.tally = tally;
    }

    /// @param toldAt when the fact that says so happened
    /// @param toldBy id of the event that says so
    public record Command(UUID beneficiaryId, String departement, String communeCode, Instant toldAt, UUID toldBy) {}

    @Transactional
    public void handle(Command told) {
        communes.learn(told);
        placeMessagesOf(told.beneficiaryId());
    }

    /// Where somebody lived is known from both files that turned out to be one person's.
    void moved(@Observes PersonsMoved moved) {
        placeMessagesOf(moved.to());
        placeMessagesOf(moved.from());
    }

    private void placeMessagesOf(UUID beneficiaryId) {
        for (var message : messages.heldOf(beneficiaryId)) {
            var moved = message.in(communes.at(beneficiaryId, message.factAt()));
            messages.keep(moved);
            tally.place(Message.SERIES, moved.id(), moved.counter());
        }
    }
}
