package fr.passerelle.beneficiary.personlist.persistence;

import fr.passerelle.beneficiary.personlist.PersonList;
import fr.passerelle.beneficiary.personlist.PersonLists;
import fr.passerelle.platform.sql.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

@ApplicationScoped
class PanachePersonLists implements PersonLists, PanacheRepositoryBase<PersonList, UUID> {
    private final Sql sql;

    PanachePersonLists(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<PersonList> byId(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public Optional<PersonList> byContent(String departement, String organisationId, String contentHash) {
        return find(
                        "departement = ?1 and organisationId = ?2 and contentHash = ?3 and forgottenAt is null",
                        departement,
                        organisationId,
                        contentHash)
                .firstResultOptional();
    }

    @Override
    public void add(PersonList list) {
        persistAndFlush(list);
    }

    @Override
    public void changed(PersonList list) {
        getEntityManager().lock(list, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    @Override
    public Optional<PersonList> nextConfirmed() {
        return held("""
                select * from person_list where status = 'CONFIRMED'
                order by confirmed_at, id limit 1 for update skip locked""").getResultList().stream().findFirst();
    }

    @Override
    public List<PersonList> toForget(Instant now, int most) {
        return held("""
                select * from person_list
                where forgotten_at is null and status <> 'CONFIRMED' and keep_until <= :now
                order by keep_until limit :most for update skip locked""").setParameter("now", now).setParameter("most", most).getResultList();
    }

    @Override
    public Set<String> departementsWaiting(Instant now) {
        return new HashSet<>(
                sql.all("select * from departements_with_waiting_person_list(?)", row -> row.getString(1), now));
    }

    private NativeQuery<PersonList> held(String query) {
        return getEntityManager().unwrap(Session.class).createNativeQuery(query, PersonList.class);
    }
}
