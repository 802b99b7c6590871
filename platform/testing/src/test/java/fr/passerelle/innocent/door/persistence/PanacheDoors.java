package fr.passerelle.innocent.door.persistence;

import fr.passerelle.innocent.door.Door;
import fr.passerelle.innocent.door.Doors;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class PanacheDoors implements Doors, PanacheRepositoryBase<Door, String> {
    @Override
    public Optional<Door> byName(String name) {
        return findByIdOptional(name);
    }
}
