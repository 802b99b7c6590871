package fr.passerelle.beneficiary.merge.persistence;

import fr.passerelle.beneficiary.merge.BeneficiaryMerge;
import fr.passerelle.beneficiary.merge.Merges;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PanacheMerges implements Merges, PanacheRepositoryBase<BeneficiaryMerge, UUID> {
    @Override
    public Optional<BeneficiaryMerge> byId(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public void add(BeneficiaryMerge merge) {
        persistAndFlush(merge);
    }
}
