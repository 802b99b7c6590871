package fr.passerelle.beneficiary.hold.persistence;

import fr.passerelle.beneficiary.hold.LegalHold;
import fr.passerelle.beneficiary.hold.LegalHolds;
import fr.passerelle.platform.sql.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PanacheLegalHolds implements LegalHolds, PanacheRepositoryBase<LegalHold, UUID> {
    private final Sql sql;

    PanacheLegalHolds(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<LegalHold> byId(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public List<LegalHold> of(UUID personId) {
        return list("personId = ?1 order by id desc", personId);
    }

    @Override
    public boolean isHeld(UUID personId) {
        flush();
        return sql.first("select is_held(?)", row -> row.getBoolean(1), personId)
                .orElse(false);
    }

    @Override
    public boolean keep(UUID personId) {
        return sql.first("select 1 from person where id = ? for share", _ -> true, personId)
                .isPresent();
    }

    @Override
    public void add(LegalHold hold) {
        persist(hold);
    }
}
