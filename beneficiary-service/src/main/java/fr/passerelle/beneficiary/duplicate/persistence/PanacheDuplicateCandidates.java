package fr.passerelle.beneficiary.duplicate.persistence;

import fr.passerelle.beneficiary.duplicate.DuplicateCandidate;
import fr.passerelle.beneficiary.duplicate.DuplicateCandidates;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PanacheDuplicateCandidates implements DuplicateCandidates, PanacheRepositoryBase<DuplicateCandidate, UUID> {
    @Override
    public Optional<DuplicateCandidate> byId(UUID id) {
        return findByIdOptional(id);
    }
}
