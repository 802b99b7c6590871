package fr.passerelle.partner.convention.persistence;

import fr.passerelle.partner.convention.Convention;
import fr.passerelle.partner.convention.Conventions;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PanacheConventions implements Conventions, PanacheRepositoryBase<Convention, UUID> {
    private static final String IN_FORCE = """
            select c.* from convention c
            where c.departement = :departement and :organisation = any (c.parties)
              and c.signed_on <= :day and c.starts_on <= :day and c.ends_on >= :day
            order by c.signed_on desc, c.id desc""";

    @Override
    public Optional<Convention> byId(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public List<Convention> inForce(String departement, String organisationId, LocalDate on) {
        return getSession()
                .createNativeQuery(IN_FORCE, Convention.class)
                .setParameter("departement", departement)
                .setParameter("organisation", organisationId)
                .setParameter("day", on)
                .getResultList();
    }

    @Override
    public void add(Convention convention) {
        persist(convention);
        getSession().flush();
    }
}
