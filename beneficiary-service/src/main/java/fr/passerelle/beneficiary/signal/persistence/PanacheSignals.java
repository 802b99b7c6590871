package fr.passerelle.beneficiary.signal.persistence;

import fr.passerelle.beneficiary.signal.Signal;
import fr.passerelle.beneficiary.signal.Signals;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PanacheSignals implements Signals, PanacheRepositoryBase<Signal, UUID> {
    @Override
    public Optional<Signal> byId(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public void add(Signal signal) {
        persist(signal);
    }
}
