package fr.passerelle.beneficiary.duplicate;

import fr.passerelle.beneficiary.person.Persons;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.merge.PersonsMoved;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;

/// A merge answers whether two are one, and its reversal asks again. Who has other rows than before is compared
/// anew.
@ApplicationScoped
class FollowMerge {
    private static final String THESE_TWO = " where (first_person_id, second_person_id) in ((?, ?), (?, ?))";
    private static final String MERGED =
            """
            update duplicate_candidate
            set status = 'MERGED', decided_on = ?, dismissal_reason = null, version = version + 1""" + THESE_TWO + " and exists (select from person_alias where merged = ? and survivor = ?)";
    private static final String OPEN_AGAIN = """
            update duplicate_candidate
            set status = 'OPEN', decided_on = null, version = version + 1""" + THESE_TWO
            + " and status = 'MERGED' and not exists (select from person_alias where merged = ? and survivor = ?)";

    private final Sql sql;
    private final Persons persons;
    private final Clock clock;

    FollowMerge(Sql sql, Persons persons, Clock clock) {
        this.sql = sql;
        this.persons = persons;
        this.clock = clock;
    }

    void moved(@Observes PersonsMoved moved) {
        var from = moved.from();
        var to = moved.to();
        sql.update(MERGED, LocalDates.today(clock), from, to, to, from, from, to);
        sql.update(OPEN_AGAIN, from, to, to, from, from, to);
        persons.compare(List.of(to));
    }
}
