package fr.passerelle.reporting.rsaright.persistence;

import fr.passerelle.platform.inbox.Projection;
import fr.passerelle.reporting.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class OpenedRightProjection implements Projection {
    private final Statements statements;

    OpenedRightProjection(Statements statements) {
        this.statements = statements;
    }

    @Override
    public void reset() {
        statements.update("truncate opened_right, opened_right_count");
    }
}
