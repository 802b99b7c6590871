package fr.passerelle.beneficiary.exit.persistence;

import fr.passerelle.beneficiary.exit.Exit;
import fr.passerelle.beneficiary.exit.ExitStatus;
import fr.passerelle.beneficiary.exit.Exits;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PanacheExits implements Exits, PanacheRepositoryBase<Exit, UUID> {
    @Override
    public Optional<Exit> byId(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public Optional<Exit> standingOf(UUID personId) {
        return find("personId = ?1 and status = ?2", personId, ExitStatus.STANDING)
                .firstResultOptional();
    }

    @Override
    public void add(Exit exit) {
        persist(exit);
    }
}
