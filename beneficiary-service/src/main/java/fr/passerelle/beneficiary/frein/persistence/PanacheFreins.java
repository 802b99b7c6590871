package fr.passerelle.beneficiary.frein.persistence;

import fr.passerelle.beneficiary.frein.Frein;
import fr.passerelle.beneficiary.frein.Freins;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PanacheFreins implements Freins, PanacheRepositoryBase<Frein, UUID> {
    @Override
    public Optional<Frein> current(UUID id) {
        return find(
                        "freinId = ?1 and id in (select f.id from Diagnostic d join d.freins f where d.status = COMPLETED)",
                        id)
                .firstResultOptional();
    }
}
