package fr.passerelle.partner.action.persistence;

import fr.passerelle.partner.action.Action;
import fr.passerelle.partner.action.Actions;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PanacheActions implements Actions, PanacheRepositoryBase<Action, UUID> {
    @Override
    public Optional<Action> byId(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public Optional<Action> lockedById(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public void add(Action action) {
        persist(action);
        getSession().flush();
    }
}
