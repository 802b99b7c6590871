package fr.passerelle.contract.awaited.persistence;

import fr.passerelle.contract.awaited.AwaitedCer;
import fr.passerelle.contract.awaited.AwaitedCers;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class PanacheAwaitedCers implements AwaitedCers, PanacheRepositoryBase<AwaitedCer, UUID> {
    @Override
    public boolean add(AwaitedCer awaited) {
        if (findByIdOptional(awaited.orientationId()).isPresent()) {
            return false;
        }
        persist(awaited);
        return true;
    }

    @Override
    public void forgetBefore(UUID personId, int rank) {
        delete("personId = ?1 and rank < ?2", personId, rank);
    }

    @Override
    public boolean isSigned(AwaitedCer awaited) {
        return getSession()
                .createNativeQuery("""
                        select exists (select from cer where orientation_id = ?1
                          and status in ('SIGNED', 'AWAITING_VALIDATION', 'VALIDATED'))""", Boolean.class)
                .setParameter(1, awaited.orientationId())
                .getSingleResult();
    }

    @Override
    @Transactional
    public Set<String> departementsToRemind(LocalDate today) {
        List<String> departements = getSession()
                .createNativeQuery("select * from departements_with_cer_to_remind(?1)", String.class)
                .setParameter(1, today)
                .getResultList();
        return new HashSet<>(departements);
    }

    @Override
    public Optional<AwaitedCer> takeToRemind(LocalDate today) {
        List<AwaitedCer> due = getSession()
                .createNativeQuery("""
                        select a.* from awaited_cer a
                        where (a.warn_on <= ?1 and a.deadline_told is null
                            or a.due_on < ?1 and a.deadline_told = 'APPROACHING')
                          and not exists (select from rsa_right r where r.person_id = a.person_id and not r.is_open)
                        order by a.due_on limit 1 for update of a skip locked""", AwaitedCer.class)
                .setParameter(1, today)
                .getResultList();
        return due.stream().findFirst();
    }
}
