package fr.passerelle.beneficiary.privacy.persistence;

import fr.passerelle.beneficiary.privacy.PrivacyRequest;
import fr.passerelle.beneficiary.privacy.PrivacyRequests;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PanachePrivacyRequests implements PrivacyRequests, PanacheRepositoryBase<PrivacyRequest, UUID> {
    @Override
    public Optional<PrivacyRequest> byId(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public void add(PrivacyRequest request) {
        persist(request);
    }
}
