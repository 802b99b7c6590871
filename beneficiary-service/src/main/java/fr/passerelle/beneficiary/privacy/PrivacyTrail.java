package fr.passerelle.beneficiary.privacy;

import fr.passerelle.platform.audit.ReadAudit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/// The trace that an answer leaves of whose request it shows, in the version that the change made.
@ApplicationScoped
public class PrivacyTrail {
    private final EntityManager entities;
    private final ReadAudit audit;

    PrivacyTrail(EntityManager entities, ReadAudit audit) {
        this.entities = entities;
        this.audit = audit;
    }

    /// @param shown group of fields, as the audit names it
    public void leave(PrivacyRequest request, String shown) {
        entities.flush();
        audit.shown(request.concerned(), request.departement(), shown);
    }
}
