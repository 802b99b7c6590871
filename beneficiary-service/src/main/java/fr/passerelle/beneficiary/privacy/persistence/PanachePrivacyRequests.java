package fr.passerelle.beneficiary.privacy.persistence;

import fr.passerelle.beneficiary.privacy.PrivacyRequest;
import fr.passerelle.beneficiary.privacy.PrivacyRequestStatus;
import fr.passerelle.beneficiary.privacy.PrivacyRequests;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PanachePrivacyRequests implements PrivacyRequests, PanacheRepositoryBase<PrivacyRequest, UUID> {
    @Override
    public Optional<PrivacyRequest> byId(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public List<PrivacyRequest> openOf(UUID personId) {
        return list(
                "personId = ?1 and status in ?2 order by id",
                personId,
                List.of(PrivacyRequestStatus.RECEIVED, PrivacyRequestStatus.IN_EXAMINATION));
    }

    @Override
    public void add(PrivacyRequest request) {
        persist(request);
    }
}
