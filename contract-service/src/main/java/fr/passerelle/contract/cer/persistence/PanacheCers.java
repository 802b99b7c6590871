package fr.passerelle.contract.cer.persistence;

import fr.passerelle.contract.cer.Amendment;
import fr.passerelle.contract.cer.Cer;
import fr.passerelle.contract.cer.CerRefused;
import fr.passerelle.contract.cer.Cers;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

@ApplicationScoped
class PanacheCers implements Cers, PanacheRepositoryBase<Cer, UUID> {
    /// Of the one exclusion constraint of the table, whose name Hibernate does not read.
    private static final String OVERLAP = "23P01";

    @Override
    public Optional<Cer> byId(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public void add(Cer cer) {
        persist(cer);
    }

    @Override
    public void add(Amendment amendment) {
        getSession().persist(amendment);
    }

    @Override
    public List<Amendment> amendmentsOf(UUID cerId) {
        return getSession()
                .createQuery("from Amendment a where a.cerId = ?1 order by a.rank", Amendment.class)
                .setParameter(1, cerId)
                .getResultList();
    }

    @Override
    public int lastRankOf(UUID personId) {
        return getSession()
                .createNativeQuery(
                        "select coalesce(max(rank), 0) from cer where person_id = ?1 and status = 'VALIDATED'",
                        Integer.class)
                .setParameter(1, personId)
                .getSingleResult();
    }

    /// The constraint of the table says it, for two validations at once as for one after the other.
    @Override
    public void flush() {
        try {
            getSession().flush();
        } catch (ConstraintViolationException e) {
            if (OVERLAP.equals(e.getSQLState())) {
                throw CerRefused.overlap();
            }
            throw e;
        }
    }
}
