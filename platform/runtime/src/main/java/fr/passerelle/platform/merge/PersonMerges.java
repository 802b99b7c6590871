package fr.passerelle.platform.merge;

import fr.passerelle.platform.person.PersonColumn;
import fr.passerelle.platform.person.PersonColumns;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Moves the rows of a person to the one who stands for them, and back.
///
/// Merges of merges come out the same in whatever order they and their reversals are told: a row belongs
/// to whoever stands, by the merges in force, for the id under which it was told. What was told of the
/// survivor since stays there.
@ApplicationScoped
public class PersonMerges {
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtextextended('merge ' || ?, 0))";
    private static final String NOT_NOW = "select pg_advisory_xact_lock_shared(hashtextextended('merge ' || ?, 0))";
    private static final String STANDS_FOR = "select person_stands_for(?)";
    private static final String STAND_FOR_IT = "select merged from person_alias where survivor = ?";
    private static final String KEEP = """
            insert into person_merge (merge_id, departement, merged, survivor, merged_at, standing)
            values (?, ?, ?, ?, ?, ?) on conflict (merge_id) do nothing""";
    private static final String END = "update person_merge set standing = false where merge_id = ? and standing";
    private static final String STANDING = """
            select merge_id, departement, survivor, merged, merged_at from person_merge where merged = ? and standing""";
    private static final String KNOWN = "select 1 from person_merge where merge_id = ?";
    private static final String REFRESH = "call refresh_person_aliases(?, ?::uuid[])";
    private static final String MOVE = "call move_person_rows(?, ?, ?, ?, ?, ?, ?::uuid[])";
    private static final String RETURN = "call return_person_rows(?, ?, ?, ?, ?::uuid[])";

    private final Sql sql;
    private final Event<PersonsMoved> moved;

    PersonMerges(Sql sql, Event<PersonsMoved> moved) {
        this.sql = sql;
        this.moved = moved;
    }

    /// Once, however often it is told.
    @Transactional(Transactional.TxType.MANDATORY)
    public void take(PersonMerge merge) {
        sql.first(ONE_AT_A_TIME, _ -> true, merge.departement());
        if (isKnown(merge.id())) {
            return;
        }
        var other = standing(merge.merged());
        if (other.filter(known -> known.at().isAfter(merge.at())).isPresent()) {
            keep(merge, false); // its reversal is still on its way
            return;
        }
        other.ifPresent(this::takeBack);
        endCircle(merge);
        var told = standingFor(merge.merged());
        keep(merge, true);
        refresh(merge, told);
        var root = standsFor(merge.survivor());
        withConstraintsAtOnce(() -> moving().forEach(column -> sql.update(
                MOVE,
                merge.departement(),
                column.table(),
                column.column(),
                rule(column),
                merge.merged(),
                root,
                texts(told))));
        moved.fire(new PersonsMoved(merge.departement(), merge.merged(), root));
    }

    /// Nobody of the département is merged or taken apart until the transaction is over: for who writes what must not
    /// be left with a file that yields meanwhile. Read the person after it.
    @Transactional(Transactional.TxType.MANDATORY)
    public void holdOff(String departement) {
        sql.first(NOT_NOW, _ -> true, departement);
    }

    /// Once, however often it is told, and also before the merge itself is.
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeBack(PersonMerge merge) {
        sql.first(ONE_AT_A_TIME, _ -> true, merge.departement());
        var root = standsFor(merge.merged());
        if (sql.update(END, merge.id()) == 0) {
            keep(merge, false);
            return;
        }
        var stoodFor = standingFor(root);
        refresh(merge, stoodFor);
        var told = Stream.concat(Stream.of(merge.merged()), standingFor(merge.merged()).stream())
                .toList();
        withConstraintsAtOnce(() -> moving().forEach(column ->
                sql.update(RETURN, column.table(), column.column(), root, merge.merged(), texts(told))));
        moved.fire(new PersonsMoved(merge.departement(), root, merge.merged()));
    }

    /// Told before the reversal of one that led the other way: that one is over.
    private void endCircle(PersonMerge merge) {
        while (standsFor(merge.survivor()).equals(merge.merged())) {
            takeBack(standing(merge.survivor()).orElseThrow());
        }
    }

    /// Constraints that wait for the end of the transaction would refuse a row when nothing can be done about it.
    private void withConstraintsAtOnce(Runnable work) {
        sql.update("set constraints all immediate");
        work.run();
        sql.update("set constraints all deferred");
    }

    private boolean isKnown(UUID merge) {
        return sql.first(KNOWN, _ -> true, merge).isPresent();
    }

    private Optional<PersonMerge> standing(UUID merged) {
        return sql.first(
                STANDING,
                row -> new PersonMerge(
                        row.getObject("merge_id", UUID.class),
                        row.getString("departement"),
                        row.getObject("survivor", UUID.class),
                        row.getObject("merged", UUID.class),
                        row.getTimestamp("merged_at").toInstant()),
                merged);
    }

    private void keep(PersonMerge merge, boolean standing) {
        sql.update(KEEP, merge.id(), merge.departement(), merge.merged(), merge.survivor(), merge.at(), standing);
    }

    private void refresh(PersonMerge merge, List<UUID> others) {
        var people = new ArrayList<>(others);
        people.add(merge.merged());
        sql.update(REFRESH, merge.departement(), texts(people));
    }

    private UUID standsFor(UUID person) {
        return sql.first(STANDS_FOR, row -> row.getObject(1, UUID.class), person)
                .orElseThrow();
    }

    private List<UUID> standingFor(UUID person) {
        return sql.all(STAND_FOR_IT, row -> row.getObject(1, UUID.class), person);
    }

    private static List<PersonColumn> moving() {
        return PersonColumns.all().stream()
                .filter(column -> column.onMerge().moves())
                .toList();
    }

    private static String rule(PersonColumn column) {
        return column.setting("merge").orElseThrow();
    }

    private static Object texts(List<UUID> people) {
        return people.stream().map(UUID::toString).toArray(String[]::new);
    }
}
