package fr.passerelle.beneficiary.application.persistence;

import fr.passerelle.beneficiary.application.RsaApplication;
import fr.passerelle.beneficiary.application.RsaApplications;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PanacheRsaApplications implements RsaApplications, PanacheRepositoryBase<RsaApplication, UUID> {
    @Override
    public Optional<RsaApplication> byId(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public Optional<RsaApplication> latestOf(UUID householdId) {
        return find("householdId = ?1 order by id desc", householdId).firstResultOptional();
    }

    @Override
    public void add(RsaApplication application) {
        persist(application);
    }
}
