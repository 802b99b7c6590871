package fr.passerelle.scheduling.slot;

import fr.passerelle.platform.paging.PageRequest;
import fr.passerelle.scheduling.Motif;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The slots of the départements in scope, and their seats.
public interface Slots {
    void open(Opening opening);

    /// Nothing of this planning that is still to come can be booked any more.
    void close(UUID planningId, Instant from);

    Optional<Slot> byId(UUID id);

    /// Takes one free seat, whichever it is.
    ///
    /// @return false where none is left
    boolean takeSeat(UUID slotId, UUID appointmentId);

    void freeSeat(UUID appointmentId);

    /// The next open slots of a site that have a free seat for this motif.
    List<Slot> nextFree(UUID siteId, Motif motif, Instant after, int atMost);

    List<Slot> page(Filter filter, PageRequest page);

    record Filter(@Nullable UUID siteId, @Nullable Motif motif, Instant from, Instant to) {}
}
