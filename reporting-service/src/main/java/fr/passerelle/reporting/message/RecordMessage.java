package fr.passerelle.reporting.message;

import fr.passerelle.reporting.tally.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Counts a message once, whatever was told of it and in whatever order.
@ApplicationScoped
public class RecordMessage {
    private final Messages messages;
    private final Communes communes;
    private final Tally tally;

    public RecordMessage(Messages messages, Communes communes, Tally tally) {
        this.messages = messages;
        this.communes = communes;
        this.tally = tally;
    }

    @Transactional
    public void handle(Message told) {
        var known = messages.held(told.id());
        var outcome = known.map(before -> before.with(told)).orElse(told);
        var placed = outcome.in(communes.at(outcome.beneficiaryId(), outcome.factAt()));
        messages.keep(placed);
        tally.place(Message.SERIES, placed.id(), placed.counter());
    }
}
