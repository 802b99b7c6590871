package fr.passerelle.partner.orientation.persistence;

import fr.passerelle.partner.orientation.Orientation;
import fr.passerelle.partner.orientation.OrientationStatus;
import fr.passerelle.partner.orientation.Orientations;
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
class PanacheOrientations implements Orientations, PanacheRepositoryBase<Orientation, UUID> {
    private static final String IN_STATUS = "beneficiaryId = ?1 and status = ?2";

    @Override
    public Optional<Orientation> byId(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public Optional<Orientation> proposed(UUID beneficiaryId) {
        return find(IN_STATUS, beneficiaryId, OrientationStatus.PROPOSED).firstResultOptional();
    }

    @Override
    public Optional<Orientation> current(UUID beneficiaryId) {
        return find(IN_STATUS, beneficiaryId, OrientationStatus.DECIDED).firstResultOptional();
    }

    @Override
    public int decided(UUID beneficiaryId) {
        return Math.toIntExact(count("beneficiaryId = ?1 and status <> ?2", beneficiaryId, OrientationStatus.PROPOSED));
    }

    @Override
    @Transactional
    public Set<String> departementsToRemind(LocalDate today) {
        List<String> departements = getSession()
                .createNativeQuery("select * from departements_with_orientation_to_remind(?1)", String.class)
                .setParameter(1, today)
                .getResultList();
        return new HashSet<>(departements);
    }

    @Override
    public Optional<Orientation> takeToRemind(LocalDate today) {
        List<Orientation> due = getSession()
                .createNativeQuery("""
                        select * from orientation where status = 'PROPOSED'
                          and (due_on < ?1 and deadline_told is distinct from 'MISSED'
                            or warn_on <= ?1 and deadline_told is null)
                        order by due_on limit 1 for update skip locked""", Orientation.class)
                .setParameter(1, today)
                .getResultList();
        return due.stream().findFirst();
    }

    @Override
    public void add(Orientation orientation) {
        persist(orientation);
    }

    @Override
    public void flush() {
        getSession().flush();
    }
}
