package fr.passerelle.reporting.tally.persistence;

import fr.passerelle.platform.inbox.Projection;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;

/// All that this service holds comes from events, so all of it can go and come again.
@ApplicationScoped
class CountedProjection implements Projection {
    private final Sql sql;

    CountedProjection(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void reset() {
        sql.update("truncate tally, tallied_fact, story_part, message, person_commune");
        // merges are told again too
        sql.update("delete from moved_row");
        sql.update("delete from person_alias");
        sql.update("delete from person_merge");
    }
}
