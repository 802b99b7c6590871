package fr.passerelle.partner.orientation.persistence;

import fr.passerelle.partner.orientation.Orientation;
import fr.passerelle.partner.orientation.OrientationStatus;
import fr.passerelle.partner.orientation.Orientations;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
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
    public void add(Orientation orientation) {
        persist(orientation);
    }

    @Override
    public void flush() {
        getSession().flush();
    }
}
