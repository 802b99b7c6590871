package fr.passerelle.beneficiary.diagnostic.api;

import fr.passerelle.beneficiary.access.ReferentCircle;
import fr.passerelle.beneficiary.diagnostic.Diagnostic;
import fr.passerelle.beneficiary.diagnostic.DiagnosticRefused;
import fr.passerelle.beneficiary.diagnostic.DiagnosticWords;
import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.audit.ReadAudit;
import fr.passerelle.platform.paging.PageRequest;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.sight.PersonSight;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/// What of diagnostics the caller may read, each reading audited.
@ApplicationScoped
class DiagnosticViews {
    private final Session entities;
    private final DiagnosticWords words;
    private final ReferentCircle circle;
    private final PersonSight sight;
    private final ReadAudit audit;
    private final Caller caller;

    DiagnosticViews(
            Session entities,
            DiagnosticWords words,
            ReferentCircle circle,
            PersonSight sight,
            ReadAudit audit,
            Caller caller) {
        this.entities = entities;
        this.words = words;
        this.circle = circle;
        this.sight = sight;
        this.audit = audit;
        this.caller = caller;
    }

    DiagnosticResponse byId(UUID id) {
        return shown(shared(id));
    }

    /// Whoever may not read what was said does not write over it.
    void requireWritable(UUID id) {
        if (!maySeeWords(shared(id))) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "diagnostic-of-the-circle");
        }
    }

    /// After a change: its flush makes the version that is shown.
    DiagnosticResponse shown(Diagnostic diagnostic) {
        entities.flush();
        var person = new ReadAudit.Shown(diagnostic.personId(), diagnostic.departement());
        if (maySeeWords(diagnostic)) {
            audit.shown(List.of(person), List.of("diagnostic", "diagnostic-narrative"));
            return DiagnosticResponse.of(diagnostic, words.of(diagnostic));
        }
        audit.shown(List.of(person), List.of("diagnostic"));
        return DiagnosticResponse.of(diagnostic, null);
    }

    /// The latest first.
    List<DiagnosticSummary> page(UUID personId, PageRequest page) {
        var query = entities.createNativeQuery("""
                        select d.* from diagnostic d
                        where d.person_id = :person and d.id < :before and %s
                        order by d.id desc limit :rows""".formatted(PersonSight.sharedBy("d.person_id")), Diagnostic.class)
                .setParameter("person", personId)
                .setParameter("before", page.beforeId())
                .setParameter("rows", page.rows());
        sight.parameters().forEach(query::setParameter);
        return query.getResultList().stream().map(DiagnosticSummary::of).toList();
    }

    private boolean maySeeWords(Diagnostic diagnostic) {
        return diagnostic.isDraftedBy(caller.subject()) || circle.includesCaller(diagnostic.personId());
    }

    private Diagnostic shared(UUID id) {
        var query = entities.createNativeQuery(
                        "select d.* from diagnostic d where d.id = :id and " + PersonSight.sharedBy("d.person_id"),
                        Diagnostic.class)
                .setParameter("id", id);
        sight.parameters().forEach(query::setParameter);
        return query.getResultList().stream().findFirst().orElseThrow(DiagnosticRefused::unknown);
    }
}
