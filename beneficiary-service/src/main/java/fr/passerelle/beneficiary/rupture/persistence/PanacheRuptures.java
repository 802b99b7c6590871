package fr.passerelle.beneficiary.rupture.persistence;

import fr.passerelle.beneficiary.rupture.Rupture;
import fr.passerelle.beneficiary.rupture.Ruptures;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PanacheRuptures implements Ruptures, PanacheRepositoryBase<Rupture, UUID> {
    @Override
    public Optional<Rupture> openOf(UUID personId) {
        return find("personId = ?1 and endedOn is null", personId).firstResultOptional();
    }

    @Override
    public void add(Rupture rupture) {
        persist(rupture);
    }
}
