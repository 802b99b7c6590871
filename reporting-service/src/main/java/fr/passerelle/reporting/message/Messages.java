package fr.passerelle.reporting.message;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The messages that were counted.
public interface Messages {
    /// Held until the end of the transaction.
    Optional<Message> held(UUID messageId);

    /// Held until the end of the transaction.
    List<Message> heldOf(UUID beneficiaryId);

    void keep(Message message);
}
