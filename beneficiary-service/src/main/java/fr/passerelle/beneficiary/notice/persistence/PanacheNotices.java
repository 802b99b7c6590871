package fr.passerelle.beneficiary.notice.persistence;

import fr.passerelle.beneficiary.notice.Notice;
import fr.passerelle.beneficiary.notice.NoticeAttempt;
import fr.passerelle.beneficiary.notice.NoticeChannel;
import fr.passerelle.beneficiary.notice.Notices;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.sql.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class PanacheNotices implements Notices, PanacheRepositoryBase<Notice, UUID> {
    private final Sql sql;

    PanacheNotices(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Notice notice) {
        persist(notice);
    }

    @Override
    public Optional<Notice> byId(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public boolean isAnswered(UUID requestId) {
        return count("requestId", requestId) > 0;
    }

    @Override
    public Optional<Notice> takeDue(Instant now) {
        List<Notice> due = getSession()
                .createNativeQuery("""
                        select n.* from notice n
                        where n.status = 'TO_SEND' and n.due_at <= ?1 and (n.site_id is null or exists (
                          select 1 from site s where s.departement = n.departement and s.id = n.site_id))
                          and not exists (select 1 from notice before where before.person_id = n.person_id
                            and before.status = 'TO_SEND' and before.attempts > 0 and before.id < n.id)
                        order by n.due_at limit 1 for update of n skip locked""", Notice.class)
                .setParameter(1, now)
                .getResultList();
        return due.stream().findFirst();
    }

    @Override
    public List<Notice> waitingFor(UUID personId) {
        return getSession()
                .createNativeQuery("""
                        select n.* from notice n where n.person_id = ?1 and n.status in ('TO_SEND', 'TO_PRINT')
                        order by n.id for update""", Notice.class)
                .setParameter(1, personId)
                .getResultList();
    }

    @Override
    public void keep(NoticeAttempt attempt) {
        sql.update(
                "insert into notice_attempt (id, departement, notice_id, channel, tried_at, failure, reference) "
                        + "values (?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                attempt.departement(),
                attempt.noticeId(),
                attempt.channel(),
                attempt.triedAt(),
                attempt.failure(),
                attempt.reference());
    }

    @Override
    public List<NoticeAttempt> attemptsOf(UUID noticeId) {
        return sql.all(
                "select notice_id, departement, channel, tried_at, failure, reference from notice_attempt "
                        + "where notice_id = ? order by id",
                row -> new NoticeAttempt(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        NoticeChannel.valueOf(row.getString(3)),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getString(5),
                        row.getString(6)),
                noticeId);
    }

    @Override
    public void flush() {
        getSession().flush();
    }

    @Override
    @Transactional
    public Set<String> departementsWithDue(Instant now) {
        List<String> departements = getSession()
                .createNativeQuery("select * from departements_with_due_notice(?1)", String.class)
                .setParameter(1, now)
                .getResultList();
        return new HashSet<>(departements);
    }
}
