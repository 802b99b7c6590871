package fr.passerelle.reporting.message.persistence;

import fr.passerelle.platform.inbox.Projection;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class MessageProjection implements Projection {
    private final Sql sql;

    MessageProjection(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void reset() {
        sql.update("truncate message, message_count, person_commune");
    }
}
