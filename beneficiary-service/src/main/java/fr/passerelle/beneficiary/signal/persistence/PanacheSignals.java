package fr.passerelle.beneficiary.signal.persistence;

import fr.passerelle.beneficiary.signal.Signal;
import fr.passerelle.beneficiary.signal.SignalOutcome;
import fr.passerelle.beneficiary.signal.Signals;
import fr.passerelle.platform.sql.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PanacheSignals implements Signals, PanacheRepositoryBase<Signal, UUID> {
    private static final String OF_NOBODY_KNOWN = """
            select id from signal
            where departement = ? and person_id is null and status = 'ANSWERED' and answered_on < ?
            order by answered_on, id limit ? for update skip locked""";

    private final Sql sql;

    PanacheSignals(Sql sql) {
        this.sql = sql;
    }

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

    @Override
    public Collection<String> departementsWithAnsweredOfNobodyKnown() {
        return sql.all("select * from departements_with_signals_of_nobody_known()", row -> row.getString(1));
    }

    @Override
    public List<UUID> takeAnsweredOfNobodyKnown(String departement, LocalDate before, int atMost) {
        return sql.all(OF_NOBODY_KNOWN, row -> row.getObject(1, UUID.class), departement, before, atMost);
    }

    @Override
    public void destroy(List<UUID> ids) {
        sql.batch("delete from signal where id = ?", ids, id -> new @Nullable Object[] {id});
    }
}
