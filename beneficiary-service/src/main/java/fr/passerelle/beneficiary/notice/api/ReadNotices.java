package fr.passerelle.beneficiary.notice.api;

import fr.passerelle.beneficiary.notice.HandOverNotice;
import fr.passerelle.beneficiary.notice.Notice;
import fr.passerelle.beneficiary.notice.NoticeSight;
import fr.passerelle.beneficiary.notice.NoticeStatus;
import fr.passerelle.beneficiary.notice.Notices;
import fr.passerelle.beneficiary.notice.letter.LetterPrinter;
import fr.passerelle.platform.audit.ReadAudit;
import fr.passerelle.platform.paging.PageRequest;
import fr.passerelle.platform.sight.PersonSight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;

/// Shows notices to whoever shares their person, each showing audited.
@ApplicationScoped
class ReadNotices {
    /// A letter is printed once it is due, and once it can say where to go.
    private static final String READY = """
            (n.due_at <= :now and (n.site_id is null or exists (
              select 1 from site s where s.departement = n.departement and s.id = n.site_id)))""";

    private final Session session;
    private final Notices notices;
    private final NoticeSight sight;
    private final ReadAudit audit;
    private final LetterPrinter printer;
    private final Clock clock;

    ReadNotices(
            Session session, Notices notices, NoticeSight sight, ReadAudit audit, LetterPrinter printer, Clock clock) {
        this.session = session;
        this.notices = notices;
        this.sight = sight;
        this.audit = audit;
        this.printer = printer;
        this.clock = clock;
    }

    /// The longest waiting first.
    @Transactional
    List<NoticeResponse> page(NoticeStatus status, PageRequest page) {
        var condition = " and n.status = :status and (n.status <> 'TO_PRINT' or " + READY + ")";
        var values = Map.<String, Object>of("status", status.name(), "now", clock.instant());
        return page(condition, values, page);
    }

    /// The oldest first.
    @Transactional
    List<NoticeResponse> of(UUID personId, PageRequest page) {
        sight.requirePerson(personId);
        var known = session.createNativeQuery("select 1 from person where id = :person", Integer.class)
                .setParameter("person", personId)
                .getResultList();
        if (known.isEmpty()) {
            throw PersonSight.unknown();
        }
        return page(" and n.person_id = :person", Map.of("person", personId), page);
    }

    private List<NoticeResponse> page(String condition, Map<String, Object> values, PageRequest page) {
        var sql = "select n.* from notice n where n.id > :after and " + NoticeSight.sharedBy("n") + condition
                + " order by n.id limit :rows";
        var query = session.createNativeQuery(sql, Notice.class)
                .setParameter("after", page.afterId())
                .setParameter("rows", page.rows());
        values.forEach(query::setParameter);
        sight.parameters().forEach(query::setParameter);
        var found = query.getResultList();
        var shown = found.subList(0, Math.min(page.limit(), found.size()));
        shown.stream()
                .collect(Collectors.groupingBy(notice -> fields(notice, "notice")))
                .forEach((fields, told) ->
                        audit.shown(told.stream().map(ReadNotices::person).toList(), fields));
        return found.stream().map(NoticeResponse::from).toList();
    }

    @Transactional
    NoticeResponse one(UUID id) {
        var notice = shared(id);
        audit.shown(List.of(person(notice)), fields(notice, "notice"));
        return NoticeResponse.from(notice, notices.attemptsOf(id));
    }

    @Transactional
    byte[] letter(UUID id) {
        var notice = shared(id);
        audit.shown(List.of(person(notice)), fields(notice, "identity", "address", "right"));
        return printer.print(notice);
    }

    /// That somebody saw what a person is blamed for is told apart.
    private static List<String> fields(Notice notice, String... shown) {
        return Stream.concat(
                        Stream.of(shown), notice.template().isForTheCircle() ? Stream.of("breach") : Stream.empty())
                .toList();
    }

    private static ReadAudit.Shown person(Notice notice) {
        return new ReadAudit.Shown(notice.personId(), notice.departement());
    }

    private Notice shared(UUID id) {
        var notice = notices.byId(id).orElseThrow(HandOverNotice::unknown);
        sight.require(notice);
        return notice;
    }
}
