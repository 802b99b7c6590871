package fr.passerelle.beneficiary.notice.api;

import fr.passerelle.beneficiary.notice.HandOverNotice;
import fr.passerelle.beneficiary.notice.Notice;
import fr.passerelle.beneficiary.notice.NoticeStatus;
import fr.passerelle.beneficiary.notice.Notices;
import fr.passerelle.beneficiary.notice.letter.LetterPrinter;
import fr.passerelle.platform.audit.ReadAudit;
import fr.passerelle.platform.paging.PageRequest;
import fr.passerelle.platform.sight.PersonSight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/// Shows notices to whoever shares their person, each showing audited.
@ApplicationScoped
class ReadNotices {
    private static final UUID FIRST = new UUID(0, 0);

    private final Session session;
    private final Notices notices;
    private final PersonSight sight;
    private final ReadAudit audit;
    private final LetterPrinter printer;

    ReadNotices(Session session, Notices notices, PersonSight sight, ReadAudit audit, LetterPrinter printer) {
        this.session = session;
        this.notices = notices;
        this.sight = sight;
        this.audit = audit;
        this.printer = printer;
    }

    /// The longest waiting first.
    @Transactional
    List<NoticeResponse> page(NoticeStatus status, PageRequest page) {
        var query = session.createNativeQuery("""
                        select n.* from notice n
                        where n.status = :status and n.id > :after and %s
                        order by n.id limit :rows""".formatted(PersonSight.sharedBy("n.person_id")), Notice.class)
                .setParameter("status", status.name())
                .setParameter(
                        "after",
                        page.isFirst() ? FIRST : UUID.fromString(page.after().getFirst()))
                .setParameter("rows", page.rows());
        sight.parameters().forEach(query::setParameter);
        var found = query.getResultList();
        var shown = found.subList(0, Math.min(page.limit(), found.size()));
        audit.shown(shown.stream().map(ReadNotices::person).toList(), List.of("notice"));
        return found.stream().map(NoticeResponse::from).toList();
    }

    @Transactional
    NoticeResponse one(UUID id) {
        var notice = shared(id);
        audit.shown(List.of(person(notice)), List.of("notice"));
        return NoticeResponse.from(notice);
    }

    @Transactional
    byte[] letter(UUID id) {
        var notice = shared(id);
        audit.shown(List.of(person(notice)), List.of("identity", "address", "right"));
        return printer.print(notice);
    }

    private static ReadAudit.Shown person(Notice notice) {
        return new ReadAudit.Shown(notice.personId(), notice.departement());
    }

    private Notice shared(UUID id) {
        var notice = notices.byId(id).orElseThrow(HandOverNotice::unknown);
        sight.require(notice.personId());
        return notice;
    }
}
