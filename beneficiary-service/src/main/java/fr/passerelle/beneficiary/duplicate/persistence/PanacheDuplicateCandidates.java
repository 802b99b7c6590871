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
        return getSession()
                .createNativeQuery("""
                        select d.* from duplicate_candidate d
                        where d.id = ?1 and not exists (select from archived_person a
                            where a.person_id in (d.first_person_id, d.second_person_id))""", DuplicateCandidate.class)
                .setParameter(1, id)
                .getResultList()
                .stream()
                .findFirst();
    }
}
