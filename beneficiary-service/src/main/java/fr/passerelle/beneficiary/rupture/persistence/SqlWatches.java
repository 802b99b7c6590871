package fr.passerelle.beneficiary.rupture.persistence;

import fr.passerelle.beneficiary.rupture.Sign;
import fr.passerelle.beneficiary.rupture.SignKind;
import fr.passerelle.beneficiary.rupture.Watch;
import fr.passerelle.beneficiary.rupture.Watches;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class SqlWatches implements Watches {
    private static final String LOOK_AT = """
            insert into path_watch as known (person_id, departement, since, look_on) values (?, ?, ?, ?)
            on conflict (person_id) do update
            set look_on = least(known.look_on, excluded.look_on), since = least(known.since, excluded.since)""";
    private static final String BEGIN = """
            insert into path_watch (person_id, departement, since, look_on)
            select id, ?, ?, ? from unnest(?::uuid[]) id
            on conflict (person_id) do nothing""";
    private static final String TAKE = """
            select person_id, departement from path_watch where look_on <= ?
            order by look_on limit 1 for update skip locked""";
    // What is to come holds a path too: the day of an appointment, the last day of a contract.
    private static final String LAST_SIGN = """
            select kind, day from (
                select case s.kind when 'APPOINTMENT' then 'APPOINTMENT' when 'CONTRACT' then 'CONTRACT'
                            else 'ORIENTATION' end as kind,
                       case s.kind when 'APPOINTMENT' then (s.starts_at at time zone 'Europe/Paris')::date
                            when 'CONTRACT' then coalesce(case when s.status = 'VALIDATED' then s.ends_on end,
                                                          (s.told_at at time zone 'Europe/Paris')::date)
                            when 'BINOME' then coalesce(s.ends_on,
                                greatest(s.starts_on, (s.told_at at time zone 'Europe/Paris')::date))
                            else greatest(s.starts_on, (s.told_at at time zone 'Europe/Paris')::date) end as day
                from path_step s where s.person_id = ? and s.status not in ('CANCELLED', 'MISSED')
                union all
                select 'DIAGNOSTIC', held_on from diagnostic where person_id = ?
                union all
                select 'RIGHTS_INFORMATION', informed_on from rights_information where person_id = ?
                union all
                select 'START', since from path_watch where person_id = ?
            ) signs order by day desc, kind limit 1""";
    private static final String IS_OVER = """
            select 1 where exists (
                select 1 from person_exit e where e.person_id = ? and e.status = 'STANDING'
                and not exists (select 1 from membership m join rsa_right r on r.household_id = m.household_id
                                where m.person_id = e.person_id and r.opened_on > e.exited_on))
            or (select r.state in ('CLOSED', 'CLOSED_EARLIER_MONTH', 'REFUSED')
                from membership m join rsa_right r on r.household_id = m.household_id
                where m.person_id = ? and m.until is null order by r.id desc limit 1)""";

    private final Sql sql;

    SqlWatches(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void lookAt(UUID personId, String departement, LocalDate on) {
        sql.update(LOOK_AT, personId, departement, on, on);
    }

    @Override
    public void begin(List<UUID> people, String departement, LocalDate on, LocalDate lookOn) {
        sql.update(BEGIN, departement, on, lookOn, people.toArray(UUID[]::new));
    }

    @Override
    public Set<String> departementsToLookAt(LocalDate today) {
        return new HashSet<>(
                sql.all("select * from departements_with_path_to_look_at(?)", row -> row.getString(1), today));
    }

    @Override
    public Optional<Watch> takeDue(LocalDate today) {
        return sql.first(TAKE, row -> new Watch(row.getObject(1, UUID.class), row.getString(2)), today);
    }

    @Override
    public Sign lastSign(UUID personId) {
        return sql.first(
                        LAST_SIGN,
                        row -> new Sign(SignKind.valueOf(row.getString(1)), row.getObject(2, LocalDate.class)),
                        personId,
                        personId,
                        personId,
                        personId)
                .orElseThrow(() -> new IllegalStateException("a path that is not watched was looked at"));
    }

    @Override
    public boolean isOver(UUID personId) {
        return sql.first(IS_OVER, _ -> true, personId, personId).isPresent();
    }

    @Override
    public void lookAgain(UUID personId, LocalDate on) {
        sql.update("update path_watch set look_on = ? where person_id = ?", on, personId);
    }

    @Override
    public void stop(UUID personId) {
        sql.update("delete from path_watch where person_id = ?", personId);
    }
}
