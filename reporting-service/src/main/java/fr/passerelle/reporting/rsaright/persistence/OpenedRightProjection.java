package fr.passerelle.reporting.rsaright.persistence;

import fr.passerelle.platform.inbox.Projection;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class OpenedRightProjection implements Projection {
    private final Sql sql;

    OpenedRightProjection(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void reset() {
        sql.update("truncate opened_right, opened_right_count");
    }
}
