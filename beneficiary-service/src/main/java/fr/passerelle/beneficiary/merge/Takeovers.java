package fr.passerelle.beneficiary.merge;

import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// How a person is reached does not stand in rows that move: the survivor takes over what its own file does not say,
/// and gives exactly that back. The merged file keeps its own throughout.
@ApplicationScoped
public class Takeovers {
    private static final String COLUMN = "{column}";
    private static final String TAKE = """
            with taken as (
                update person survivor set {column} = merged.{column}, changed_at = ?, version = survivor.version + 1
                from person merged
                where survivor.id = ? and merged.id = ? and survivor.{column} is null and merged.{column} is not null
                returning survivor.departement)
            insert into merge_takeover (merge_id, departement, field, state, taken_at)
            select ?, taken.departement, ?, 'HELD', ? from taken
            on conflict (merge_id, field) do update set state = 'HELD', taken_at = excluded.taken_at,
                ended_at = null""";
    private static final String GIVE_BACK = """
            update person survivor set {column} = null, changed_at = ?, version = survivor.version + 1
            from person merged
            where survivor.id = ? and merged.id = ? and survivor.{column} = merged.{column}""";
    private static final String END = """
            update merge_takeover set state = ?, ended_at = ? where merge_id = ? and field = ?""";
    private static final String OF_MERGE = """
            select field, state, taken_at, ended_at from merge_takeover where merge_id = ? order by field""";
    private static final String OTHERS = """
            select id, survivor_id, merged_id from beneficiary_merge
            where survivor_id = ? and status = 'STANDING' and id <> ? order by merged_at, id""";

    private final Sql sql;

    Takeovers(Sql sql) {
        this.sql = sql;
    }

    /// Two files, and the merge that made them one.
    private record Files(UUID merge, UUID survivor, UUID merged) {
        static Files of(BeneficiaryMerge merge) {
            return new Files(merge.id(), merge.survivorId(), merge.mergedId());
        }
    }

    void take(BeneficiaryMerge merge, Instant at) {
        for (var field : TakenField.values()) {
            take(Files.of(merge), field, at);
        }
    }

    /// What another merge of the same survivor could have given as well, it gives now.
    void giveBack(BeneficiaryMerge merge, Instant at) {
        for (var taken : of(merge.id())) {
            if (taken.state() == Takeover.State.HELD) {
                giveBack(merge, taken.field(), at);
            }
        }
    }

    public List<Takeover> of(UUID mergeId) {
        return sql.all(
                OF_MERGE,
                row -> new Takeover(
                        TakenField.valueOf(row.getString("field")),
                        Takeover.State.valueOf(row.getString("state")),
                        row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                                .orElse(null)),
                mergeId);
    }

    private void take(Files files, TakenField field, Instant at) {
        sql.update(
                TAKE.replace(COLUMN, field.column()), at, files.survivor(), files.merged(), files.merge(), field, at);
    }

    private void giveBack(BeneficiaryMerge merge, TakenField field, Instant at) {
        var isGiven =
                sql.update(GIVE_BACK.replace(COLUMN, field.column()), at, merge.survivorId(), merge.mergedId()) == 1;
        sql.update(END, isGiven ? Takeover.State.GIVEN_BACK : Takeover.State.KEPT, at, merge.id(), field);
        if (isGiven) {
            sql.all(
                            OTHERS,
                            row -> new Files(
                                    row.getObject("id", UUID.class),
                                    row.getObject("survivor_id", UUID.class),
                                    row.getObject("merged_id", UUID.class)),
                            merge.survivorId(),
                            merge.id())
                    .forEach(other -> take(other, field, at));
        }
    }
}
