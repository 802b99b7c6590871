package fr.passerelle.partner.binome.persistence;

import fr.passerelle.partner.binome.Binome;
import fr.passerelle.partner.binome.BinomeRefused;
import fr.passerelle.partner.binome.Binomes;
import fr.passerelle.platform.merge.PersonMerges;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

@ApplicationScoped
class PanacheBinomes implements Binomes, PanacheRepositoryBase<Binome, UUID> {
    /// Of the one exclusion constraint of the table, whose name Hibernate does not read.
    private static final String OVERLAP = "23P01";

    private final PersonMerges merges;

    PanacheBinomes(PersonMerges merges) {
        this.merges = merges;
    }

    @Override
    public Optional<Binome> byId(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public List<Binome> ofPerson(UUID personId) {
        return list("beneficiaryId", personId);
    }

    @Override
    public void hold(Binome binome) {
        merges.holdOff(binome.departement());
        getSession().refresh(binome);
    }

    @Override
    public void add(Binome binome) {
        persist(binome);
    }

    /// The constraint of the table says it, for two requests at once as for one after the other.
    @Override
    public void flush() {
        try {
            getSession().flush();
        } catch (ConstraintViolationException e) {
            if (OVERLAP.equals(e.getSQLState())) {
                throw BinomeRefused.another();
            }
            throw e;
        }
    }
}
