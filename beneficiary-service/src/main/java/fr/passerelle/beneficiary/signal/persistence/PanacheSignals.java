package fr.passerelle.beneficiary.signal.persistence;

import fr.passerelle.beneficiary.signal.Signal;
import fr.passerelle.beneficiary.signal.SignalOutcome;
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
    public boolean isPreventionFor(UUID personId) {
        return count(
                        "personId = ?1 and prevention and (outcome is null or outcome <> ?2)",
                        personId,
                        SignalOutcome.DECLINED)
                > 0;
    }

    @Override
    public void add(Signal signal) {
        persist(signal);
    }
}
