package fr.passerelle.reporting.message;

import fr.passerelle.reporting.table.Months;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The messages that were counted, and how many stand in each cell.
public interface Messages {
    /// Held until the end of the transaction.
    Optional<Message> held(UUID messageId);

    /// Held until the end of the transaction.
    List<Message> heldOf(UUID beneficiaryId);

    void keep(Message message);

    void count(DelayCell cell, int change);

    Map<DelayCell, Long> counts(Months months, Collection<String> templates);

    /// Keeps a message and moves it to where it is counted now.
    default void move(Optional<Message> from, Message to) {
        if (from.filter(to::equals).isPresent()) {
            return;
        }
        keep(to);
        from.ifPresent(known -> count(known.cell(), -1));
        count(to.cell(), 1);
    }
}
