package fr.passerelle.beneficiary.diagnostic.persistence;

import fr.passerelle.beneficiary.diagnostic.Diagnostic;
import fr.passerelle.beneficiary.diagnostic.DiagnosticStatus;
import fr.passerelle.beneficiary.diagnostic.Diagnostics;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PanacheDiagnostics implements Diagnostics, PanacheRepositoryBase<Diagnostic, UUID> {
    @Override
    public Optional<Diagnostic> byId(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public Optional<Diagnostic> currentOf(UUID personId) {
        return find("personId = ?1 and status = ?2", personId, DiagnosticStatus.COMPLETED)
                .firstResultOptional();
    }

    @Override
    public void add(Diagnostic diagnostic) {
        persist(diagnostic);
    }
}
