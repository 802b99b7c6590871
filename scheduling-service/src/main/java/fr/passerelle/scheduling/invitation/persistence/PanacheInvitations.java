package fr.passerelle.scheduling.invitation.persistence;

import fr.passerelle.scheduling.Motif;
import fr.passerelle.scheduling.invitation.Invitation;
import fr.passerelle.scheduling.invitation.Invitations;
import fr.passerelle.scheduling.invitation.ListingReason;
import fr.passerelle.scheduling.invitation.Room;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PanacheInvitations implements Invitations, PanacheRepositoryBase<Invitation, UUID> {
    /// A promise for another motif counts as well where the same slots receive for both.
    private static final String ROOM = """
            with offered as (
              select s.id, s.motifs from slot s
              where s.site_id = :site and s.open and s.starts_at > :from and s.starts_at < :until
                and :motif = any (s.motifs))
            select (select count(*) from offered) as slots,
              (select count(*) from seat join offered on offered.id = seat.slot_id
               where seat.appointment_id is null)
              - (select count(*) from invitation i
                 where i.site_id = :site and i.status = 'SENT' and i.expires_on >= :today
                   and i.motif in (select unnest(motifs) from offered)) as seats""";

    @Override
    public void add(Invitation invitation) {
        persist(invitation);
    }

    @Override
    public Optional<Invitation> byId(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public List<Invitation> ofPerson(UUID beneficiaryId) {
        return list("beneficiaryId", beneficiaryId);
    }

    @Override
    public List<Invitation> waiting(Collection<String> communes, Motif motif, int atMost) {
        return getSession()
                .createNativeQuery("""
                        select * from invitation
                        where status = 'LISTED' and commune_code in (:communes) and motif = :motif
                        order by received_at, id limit :most""", Invitation.class)
                .setParameterList("communes", communes)
                .setParameter("motif", motif.name())
                .setParameter("most", atMost)
                .getResultList();
    }

    /// Not a version of theirs: nobody changes an invitation from what they have read.
    @Override
    public void explain(Collection<String> communes, Motif motif, ListingReason reason) {
        getSession()
                .createNativeMutationQuery("""
                        update invitation set reason = :reason
                        where status = 'LISTED' and commune_code in (:communes) and motif = :motif
                          and reason <> :reason""")
                .setParameterList("communes", communes)
                .setParameter("motif", motif.name())
                .setParameter("reason", reason.name())
                .executeUpdate();
    }

    @Override
    public List<Motif> motifsAwaited(Collection<String> communes) {
        return getSession()
                .createNativeQuery("""
                        select distinct motif from invitation
                        where status = 'LISTED' and commune_code in (:communes) order by motif""", String.class)
                .setParameterList("communes", communes)
                .getResultList()
                .stream()
                .map(Motif::valueOf)
                .toList();
    }

    @Override
    public void lockSite(UUID siteId) {
        getSession()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:site, 7))", Integer.class)
                .setParameter("site", siteId.toString())
                .getSingleResult();
    }

    @Override
    public Room room(UUID siteId, Motif motif, Instant from, Instant until, LocalDate today) {
        var found = getSession()
                .createNativeQuery(ROOM, Tuple.class)
                .setParameter("site", siteId)
                .setParameter("motif", motif.name())
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("today", today)
                .getSingleResult();
        return new Room(
                found.get("slots", Number.class).intValue() > 0,
                found.get("seats", Number.class).intValue());
    }

    @Override
    public List<Invitation> takeDue(Instant now, int atMost) {
        return getSession()
                .createNativeQuery("""
                        select * from invitation where status in ('LISTED', 'SENT') and due_at <= :now
                        order by due_at, received_at limit :most for update skip locked""", Invitation.class)
                .setParameter("now", now)
                .setParameter("most", atMost)
                .getResultList();
    }
}
