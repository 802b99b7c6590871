package fr.passerelle.beneficiary.link.persistence;

import fr.passerelle.beneficiary.access.LinkReason;
import fr.passerelle.beneficiary.link.LinkCause;
import fr.passerelle.beneficiary.link.LinkCauses;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlLinkCauses implements LinkCauses {
    private static final String OF_PERSON = """
            select person_id, departement, organisation_id, reason, cause_id from link_cause
            where person_id = ? order by organisation_id, reason, cause_id""";
    private static final String INSERT = """
            insert into link_cause (person_id, departement, organisation_id, reason, cause_id, until, ended)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (person_id, organisation_id, reason, cause_id)""";
    private static final String BEGIN = INSERT + " do nothing";
    private static final String PROLONG = INSERT + " do update set until = null where not link_cause.ended";
    private static final String END = INSERT + " do update set until = excluded.until, ended = true";
    private static final String END_ALL = """
            update link_cause set until = ?
            where person_id = ? and organisation_id = ? and reason = ? and (until is null or until > ?)""";
    private static final String LAST_DAY = """
            select max(until) from link_cause where person_id = ? and organisation_id = ? and reason = ?
            having bool_and(until is not null)""";

    private final Sql sql;

    SqlLinkCauses(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean isKnown(UUID personId) {
        return sql.first("select 1 from person where id = ?", row -> row.getInt(1), personId)
                .isPresent();
    }

    @Override
    public List<LinkCause> ofPerson(UUID personId) {
        return sql.all(
                OF_PERSON,
                row -> new LinkCause(
                        row.getObject("person_id", UUID.class),
                        row.getString("departement"),
                        row.getString("organisation_id"),
                        LinkReason.valueOf(row.getString("reason")),
                        row.getObject("cause_id", UUID.class)),
                personId);
    }

    @Override
    public void begin(LinkCause cause, @Nullable LocalDate lastDay) {
        insert(BEGIN, cause, lastDay, false);
    }

    @Override
    public void prolong(LinkCause cause) {
        insert(PROLONG, cause, null, false);
    }

    @Override
    public void end(LinkCause cause, LocalDate lastDay) {
        insert(END, cause, lastDay, true);
    }

    @Override
    public boolean endAll(UUID personId, String organisationId, LinkReason reason, LocalDate lastDay) {
        return sql.update(END_ALL, lastDay, personId, organisationId, reason, lastDay) > 0;
    }

    @Override
    public Optional<LocalDate> lastDay(UUID personId, String organisationId, LinkReason reason) {
        return sql.first(LAST_DAY, row -> row.getObject(1, LocalDate.class), personId, organisationId, reason);
    }

    private void insert(String statement, LinkCause cause, @Nullable LocalDate lastDay, boolean ended) {
        sql.update(
                statement,
                cause.personId(),
                cause.departement(),
                cause.organisationId(),
                cause.reason(),
                cause.causeId(),
                lastDay,
                ended);
    }
}
