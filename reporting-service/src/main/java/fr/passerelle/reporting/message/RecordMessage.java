package fr.passerelle.reporting.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Counts a message once, whatever was told of it and in whatever order.
@ApplicationScoped
public class RecordMessage {
    private final Messages messages;
    private final Communes communes;

    public RecordMessage(Messages messages, Communes communes) {
        this.messages = messages;
        this.communes = communes;
    }

    @Transactional
    public void handle(Message told) {
        var known = messages.held(told.id());
        var outcome = known.map(before -> before.with(told)).orElse(told);
        messages.move(known, outcome.in(communes.at(outcome.beneficiaryId(), outcome.factAt())));
    }
}
