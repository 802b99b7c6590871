package fr.passerelle.reporting.message;

import fr.passerelle.reporting.tally.Tally;
import jakarta.enterprise.context.ApplicationScoped;
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
        for (var message : messages.heldOf(told.beneficiaryId())) {
            var moved = message.in(communes.at(told.beneficiaryId(), message.factAt()));
            messages.keep(moved);
            tally.place(Message.SERIES, moved.id(), moved.counter());
        }
    }
}
