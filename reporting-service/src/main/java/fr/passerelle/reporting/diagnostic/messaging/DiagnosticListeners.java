package fr.passerelle.reporting.diagnostic.messaging;

import fr.passerelle.reporting.diagnostic.CountDiagnostic;
import fr.passerelle.reporting.listening.Listener;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

@ApplicationScoped
class DiagnosticListeners {
    private static final String COMPLETED = "fr.passerelle.beneficiary.DiagnosticCompleted.v1";

    private final CountDiagnostic countDiagnostic;

    DiagnosticListeners(CountDiagnostic countDiagnostic) {
        this.countDiagnostic = countDiagnostic;
    }

    @Produces
    @Singleton
    Listener<DiagnosticCompletedMessage> completed() {
        return new Listener<>(COMPLETED, DiagnosticCompletedMessage.class, event -> {
            var data = event.data();
            var diagnostic = new CountDiagnostic.Command(
                    data.diagnosticId(),
                    event.departement(),
                    data.communeCode(),
                    data.completedOn(),
                    data.profil(),
                    data.outcome());
            countDiagnostic.handle(diagnostic, Listener.told(event));
        });
    }
}
