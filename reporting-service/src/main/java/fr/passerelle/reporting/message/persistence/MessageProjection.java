package fr.passerelle.reporting.message.persistence;

import fr.passerelle.platform.inbox.Projection;
import fr.passerelle.reporting.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class MessageProjection implements Projection {
    private final Statements statements;

    MessageProjection(Statements statements) {
        this.statements = statements;
    }

    @Override
    public void reset() {
        statements.update("truncate message, message_count, person_commune");
    }
}
