package fr.passerelle.beneficiary.diagnostic.api;

import fr.passerelle.beneficiary.diagnostic.Diagnostic;
import fr.passerelle.beneficiary.diagnostic.DraftDiagnostic;
import fr.passerelle.beneficiary.diagnostic.ReviseDiagnostic;
import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.sight.PersonSight;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/// Takes what a professional writes, of a person whom his organisation shares.
@ApplicationScoped
class WriteDiagnostic {
    private final DraftDiagnostic draft;
    private final ReviseDiagnostic revise;
    private final DiagnosticViews views;
    private final PersonSight sight;
    private final Caller caller;
    private final Clock clock;

    WriteDiagnostic(
            DraftDiagnostic draft,
            ReviseDiagnostic revise,
            DiagnosticViews views,
            PersonSight sight,
            Caller caller,
            Clock clock) {
        this.draft = draft;
        this.revise = revise;
        this.views = views;
        this.sight = sight;
        this.caller = caller;
        this.clock = clock;
    }

    DiagnosticResponse draft(DiagnosticRequest request) {
        sight.require(request.beneficiaryId());
        var author = new Diagnostic.Author(caller.subject(), caller.organisationId());
        return views.shown(draft.handle(
                new DraftDiagnostic.Command(request.beneficiaryId(), author, request.form(), clock.instant())));
    }

    DiagnosticResponse revise(UUID id, long version, DiagnosticRevisionRequest request) {
        views.requireWritable(id);
        return views.shown(revise.handle(new ReviseDiagnostic.Command(id, version, request.form(), clock.instant())));
    }
}
