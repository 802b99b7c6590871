package fr.passerelle.scheduling.slot.persistence;

import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.paging.PageRequest;
import fr.passerelle.platform.sql.Sql;
import fr.passerelle.scheduling.Motif;
import fr.passerelle.scheduling.slot.Opening;
import fr.passerelle.scheduling.slot.Slot;
import fr.passerelle.scheduling.slot.Slots;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class SqlSlots implements Slots {
    private static final String SELECT = """
            select s.*, array_to_string(s.motifs, ',') as motif_codes,
              (select count(*) from seat where seat.slot_id = s.id and seat.appointment_id is null) as free_seats
            from slot s
            """;
    private static final String OPEN = """
            insert into slot (id, departement, planning_id, site_id, organisation_id, hosted_organisation_id,
              professional_role, motifs, modality, starts_at, ends_at, seats)
            values (?, ?, ?, ?, ?, ?, ?, string_to_array(?, ','), ?, ?, ?, ?)""";
    private static final String SEATS = """
            insert into seat (departement, slot_id, seat_no)
            select departement, id, generate_series(1, seats) from slot where planning_id = ?""";

    /// A seat that another booking holds just now is passed over, so that bookings never wait for each other.
    private static final String TAKE = """
            update seat set appointment_id = ?
            where (slot_id, seat_no) = (
              select slot_id, seat_no from seat where slot_id = ? and appointment_id is null
              order by seat_no limit 1 for update skip locked)""";

    private final Sql sql;

    SqlSlots(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void open(Opening opening) {
        var motifs = opening.motifs().stream().map(Motif::name).sorted().collect(Collectors.joining(","));
        sql.batch(OPEN, opening.times(), times -> new Object[] {
            Ids.next(),
            opening.departement(),
            opening.planningId(),
            opening.siteId(),
            opening.organisationId(),
            opening.hostedOrganisationId(),
            opening.professionalRole(),
            motifs,
            opening.modality(),
            times.startsAt(),
            times.endsAt(),
            times.seats()
        });
        sql.update(SEATS, opening.planningId());
    }

    @Override
    public void close(UUID planningId, Instant from) {
        sql.update("update slot set open = false where planning_id = ? and starts_at >= ?", planningId, from);
    }

    @Override
    public Optional<Slot> byId(UUID id) {
        return sql.first(SELECT + "where s.id = ?", SlotRow::read, id);
    }

    @Override
    public boolean takeSeat(UUID slotId, UUID appointmentId) {
        return sql.update(TAKE, appointmentId, slotId) == 1;
    }

    @Override
    public void freeSeat(UUID appointmentId) {
        sql.update("update seat set appointment_id = null where appointment_id = ?", appointmentId);
    }

    @Override
    public List<Slot> nextFree(UUID siteId, Motif motif, Instant after, int atMost) {
        return sql.all(SELECT + """
                where s.site_id = ? and s.open and ? = any (s.motifs) and s.starts_at > ?
                  and exists (select 1 from seat where seat.slot_id = s.id and seat.appointment_id is null)
                order by s.starts_at, s.id limit ?""", SlotRow::read, siteId, motif, after, atMost);
    }

    @Override
    public List<Slot> page(Filter filter, PageRequest page) {
        return sql.all(
                SELECT + """
                where s.starts_at >= ? and s.starts_at < ? and s.open
                  and (?::uuid is null or s.site_id = ?::uuid) and (?::text is null or ?::text = any (s.motifs))
                  and (s.starts_at, s.id) > (?, ?)
                order by s.starts_at, s.id limit ?""",
                SlotRow::read,
                filter.from(),
                filter.to(),
                filter.siteId(),
                filter.siteId(),
                filter.motif(),
                filter.motif(),
                page.afterInstant(),
                page.afterId(),
                page.rows());
    }
}
