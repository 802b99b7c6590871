package fr.passerelle.beneficiary.erasure.persistence;

import fr.passerelle.beneficiary.erasure.ErasureCause;
import fr.passerelle.beneficiary.erasure.Erasures;
import fr.passerelle.platform.erasure.PersonErasure;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Rows are found by the list of columns that hold people; what stands under a household is found here.
@ApplicationScoped
class SqlErasures implements Erasures {
    private static final String ORDER = """
            insert into erasure_order (person_id, departement, cause, due_at) values (?, ?, ?, ?)
            on conflict (person_id) do update
            set cause = excluded.cause, attempts = 0,
                due_at = case erasure_order.cause when 'REQUEST' then least(erasure_order.due_at, excluded.due_at)
                         else excluded.due_at end
            where excluded.cause = 'REQUEST'""";

    /// Of somebody to be named: by a value, or by a column of the statement around it.
    private static final String RIGHT_OPEN = """
            select 1 from membership m join rsa_right r on r.household_id = m.household_id
            where m.person_id = %s and m.until is null and r.state like 'OPEN%%' limit 1""";

    private static final String TO_COME = """
            select 1 from path_step
            where person_id = %s and kind = 'APPOINTMENT' and status = 'BOOKED' and starts_at > ? limit 1""";

    /// What was decided waits while a hold, a right or an appointment keeps the person, and is not done to somebody
    /// who has come back from the archive.
    private static final String DUE =
            """
            select person_id, departement, cause, due_at from erasure_order o
            where due_at <= ?
              and not is_held(o.person_id)
              and not exists (%s) and not exists (%s)
              and (cause = 'REQUEST' or exists (select 1 from archived_person a
                   where a.person_id = o.person_id and is_silent(a)))
            """.formatted(RIGHT_OPEN.formatted("o.person_id"), TO_COME.formatted("o.person_id"));

    private static final String NEXT = DUE + "order by due_at, person_id limit 1";
    private static final String OF_THIS = "and person_id = ?";
    private static final String PLACES = "select household_id from membership where person_id = ? and until is null";

    /// A right is opened on its row or added under a household; a hold, an appointment and a place each point at the
    /// person. Whoever writes one of them is waited for, or waits.
    private static final List<String> LOCKS = List.of(
            "select 1 from erasure_order where person_id = ? for update",
            "select 1 from rsa_right where household_id in (" + PLACES + ") order by id for update",
            "select 1 from household where id in (" + PLACES + ") order by id for update",
            "select 1 from person where id = ? for update");
    private static final String PUT_OFF = """
            update erasure_order
            set attempts = attempts + 1, due_at = ?::timestamptz + interval '1 minute' * power(2, least(attempts, 10))
            where person_id = ? returning attempts""";

    /// What the Caf wrote of a household word for word tells of all its members.
    private static final List<String> WORD_FOR_WORD = List.of("household_source", "household_preserved");
    private static final String LAST_OF = """
            select m.household_id from membership m where m.person_id = ? and not exists (
              select 1 from membership o where o.household_id = m.household_id and o.person_id <> m.person_id)""";

    /// The number of a file of the MSA is the NIR of its allocataire.
    private static final String ALLOCATAIRE_OF = """
            select household_id from membership where person_id = ? and role in ('DEM', 'RDO')""";

    private static final String OF_PERSON = "select household_id from membership where person_id = ?";

    private final Sql sql;
    private final PersonErasure erasure;

    SqlErasures(Sql sql, PersonErasure erasure) {
        this.sql = sql;
        this.erasure = erasure;
    }

    @Override
    public void order(Order order) {
        sql.update(ORDER, order.personId(), order.departement(), order.cause(), order.dueAt());
    }

    @Override
    public Collection<String> departementsWithDue(Instant at) {
        return sql.all("select * from departements_with_due_erasure(?)", row -> row.getString(1), at);
    }

    @Override
    public Optional<Order> nextDue(Instant at) {
        return sql.first(
                NEXT,
                row -> new Order(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        ErasureCause.valueOf(row.getString(3)),
                        row.getObject(4, OffsetDateTime.class).toInstant()),
                at,
                at);
    }

    @Override
    public boolean take(Order order, Instant at) {
        LOCKS.forEach(lock -> sql.all(lock, _ -> true, order.personId()));
        // a statement of its own: it sees what was written until the locks were had
        return sql.first(DUE + OF_THIS, _ -> true, at, at, order.personId()).isPresent();
    }

    @Override
    public int putOff(Order order, Instant at) {
        return sql.first(PUT_OFF, row -> row.getInt(1), at, order.personId()).orElse(0);
    }

    @Override
    public Optional<Obstacle> obstacleFor(UUID personId, Instant at) {
        var open = sql.first(RIGHT_OPEN.formatted("?"), _ -> Obstacle.RIGHT_OPEN, personId);
        return open.isPresent()
                ? open
                : sql.first(TO_COME.formatted("?"), _ -> Obstacle.APPOINTMENT_TO_COME, personId, at);
    }

    @Override
    public void erase(Order order) {
        var person = order.personId();
        WORD_FOR_WORD.forEach(
                table -> sql.update("delete from " + table + " where household_id in (" + OF_PERSON + ")", person));
        Stream.of("protected_identifier", "identifier_digest")
                .forEach(table -> sql.update(
                        "delete from " + table + " where kind = 'HOUSEHOLD_MATRICULE' and (owner_id in (" + LAST_OF
                                + ") or owner_id in (" + ALLOCATAIRE_OF + "))",
                        person,
                        person));
        // an explanation outlives its person in no other way: the request stays as a proof, without words
        sql.update(
                "delete from privacy_explanation where request_id in (select id from privacy_request where person_id = ?)",
                person);
        sql.update("delete from household where id in (" + LAST_OF + ")", person);
        erasure.erase(person, order.departement());
    }
}
