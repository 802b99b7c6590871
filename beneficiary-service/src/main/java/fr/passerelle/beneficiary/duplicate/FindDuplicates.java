package fr.passerelle.beneficiary.duplicate;

import fr.passerelle.beneficiary.caffile.CafFiles;
import fr.passerelle.beneficiary.person.Identity;
import fr.passerelle.beneficiary.person.Sex;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Compares whoever was written with everybody who has something in common with them, many at a time. It
/// waits while a Caf file is imported.
@ApplicationScoped
public class FindDuplicates {
    private static final int AT_ONCE = 500;

    private static final String WAITING = "select * from departements_with_duplicate_check()";

    private static final String TAKE =
            "select person_id from duplicate_check order by person_id limit ? for update skip locked";
    private static final String DONE = "delete from duplicate_check where person_id = any (?::uuid[])";

    /// Those who share a birth date, a name, a number or a way to be reached; how near they are is for [Pair] to
    /// say. A number that many give, as that of a reception centre, tells nothing without the first name, of which
    /// the hyphen may be missing.
    private static final String IN_COMMON = """
            with asked as materialized (
                select p.*, c.number_of from duplicate_check c join person p on p.id = c.person_id
                where c.person_id = any (?::uuid[]) and p.merged_into is null),
            pair (one, other, number) as (
                select a.id, b.id, false from asked a join person b
                    on b.departement = a.departement and b.birth_date = a.birth_date
                union select a.id, b.id, false from asked a join person b
                    on b.departement = a.departement and b.name_key = a.name_key and b.birth_date <> a.birth_date
                union select a.id, b.id, false from asked a join person b
                    on b.departement = a.departement and b.france_travail_id = a.france_travail_id
                union select a.id, b.id, false from asked a join person b
                    on b.departement = a.departement and b.phone = a.phone
                    and split_part(translate(lower(b.first_names), '-', ' '), ' ', 1)
                        = split_part(translate(lower(a.first_names), '-', ' '), ' ', 1)
                union select a.id, b.id, false from asked a join person b
                    on b.departement = a.departement and lower(b.email) = lower(a.email)
                    and split_part(translate(lower(b.first_names), '-', ' '), ' ', 1)
                        = split_part(translate(lower(a.first_names), '-', ' '), ' ', 1)
                union select a.id, a.number_of, true from asked a where a.number_of is not null)
            select a.id as one, b.id as other, a.departement, a.last_name as last_1, a.birth_name as birth_1,
                   a.first_names as first_1, a.birth_date as born_1, a.sex as sex_1,
                   b.last_name as last_2, b.birth_name as birth_2, b.first_names as first_2, b.birth_date as born_2,
                   b.sex as sex_2, bool_or(pair.number) as number,
                   a.france_travail_id is not distinct from b.france_travail_id
                       and a.france_travail_id is not null as france_travail,
                   a.phone is not distinct from b.phone and a.phone is not null as phone,
                   lower(a.email) is not distinct from lower(b.email) and a.email is not null as email,
                   exists (select from membership m join membership n on n.household_id = m.household_id
                           where m.person_id = a.id and n.person_id = b.id and m.until is null and n.until is null)
                       as household,
                   exists (select from membership m join household h on h.id = m.household_id
                           join household i on i.departement = h.departement and i.commune_code = h.commune_code
                           join membership n on n.household_id = i.id
                           where m.person_id = a.id and n.person_id = b.id and m.until is null and n.until is null)
                       as commune
            from pair join person a on a.id = pair.one join person b on b.id = pair.other
            where a.id <> b.id and b.merged_into is null
            group by a.id, b.id""";

    private static final String KEEP = """
            insert into duplicate_candidate as known
                (id, departement, first_person_id, second_person_id, reasons, status, found_on)
            values (?, ?, ?, ?, ?, 'OPEN', ?)
            on conflict (first_person_id, second_person_id) do update
                set reasons = excluded.reasons, version = known.version + 1
                where known.status = 'OPEN' and known.reasons <> excluded.reasons""";

    private final Sql sql;
    private final CafFiles cafFiles;
    private final Clock clock;

    FindDuplicates(Sql sql, CafFiles cafFiles, Clock clock) {
        this.sql = sql;
        this.cafFiles = cafFiles;
        this.clock = clock;
    }

    public List<String> departementsWaiting() {
        return sql.all(WAITING, row -> row.getString(1));
    }

    /// @return whether there may be more
    @Transactional
    public boolean next() {
        if (cafFiles.isOneImported()) {
            return false;
        }
        Object taken = sql.all(TAKE, row -> row.getString(1), AT_ONCE).toArray(String[]::new);
        var pairs = new LinkedHashMap<List<UUID>, Found>();
        sql.all(IN_COMMON, FindDuplicates::found, taken).stream()
                .filter(found -> !found.reasons.isEmpty())
                .forEach(found -> pairs.merge(found.people, found, Found::with));
        sql.batch(KEEP, List.copyOf(pairs.values()), this::kept);
        return sql.update(DONE, taken) == AT_ONCE;
    }

    /// @param people the two, in the order in which the database keeps them: found from either side, they are one pair
    private record Found(String departement, List<UUID> people, Set<DuplicateReason> reasons) {
        Found with(Found fromTheOtherSide) {
            var both = EnumSet.copyOf(reasons);
            both.addAll(fromTheOtherSide.reasons);
            return new Found(departement, people, both);
        }
    }

    private @Nullable Object[] kept(Found found) {
        return new Object[] {
            Ids.next(),
            found.departement,
            found.people.getFirst(),
            found.people.getLast(),
            found.reasons.stream().map(DuplicateReason::name).toArray(String[]::new),
            LocalDates.today(clock)
        };
    }

    private static Found found(ResultSet row) throws SQLException {
        var shares = new Pair.Shared(
                row.getBoolean("number"),
                row.getBoolean("france_travail"),
                row.getBoolean("phone"),
                row.getBoolean("email"),
                row.getBoolean("household"),
                row.getBoolean("commune"));
        return new Found(
                row.getString("departement"),
                Stream.of(row.getObject("one", UUID.class), row.getObject("other", UUID.class))
                        .sorted(Comparator.comparing(UUID::toString))
                        .toList(),
                new Pair(likeness(row, "1"), likeness(row, "2"), shares).reasons());
    }

    private static Likeness likeness(ResultSet row, String which) throws SQLException {
        return new Likeness(new Identity(
                null,
                row.getString("last_" + which),
                row.getString("birth_" + which),
                row.getString("first_" + which),
                row.getObject("born_" + which, LocalDate.class),
                null,
                Sex.valueOf(row.getString("sex_" + which))));
    }
}
