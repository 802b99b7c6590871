package fr.passerelle.beneficiary.right.persistence;

import fr.passerelle.beneficiary.right.RsaRight;
import fr.passerelle.beneficiary.right.RsaRights;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PanacheRsaRights implements RsaRights, PanacheRepositoryBase<RsaRight, UUID> {
    @Override
    public Optional<RsaRight> byId(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public List<RsaRight> ofHouseholds(Collection<UUID> householdIds) {
        return householdIds.isEmpty() ? List.of() : list("householdId in ?1 order by id", householdIds);
    }

    @Override
    public Optional<RsaRight> openedOn(UUID householdId, LocalDate day) {
        return find("householdId = ?1 and openedOn = ?2", householdId, day).firstResultOptional();
    }

    @Override
    public void add(RsaRight right) {
        persist(right);
    }
}
