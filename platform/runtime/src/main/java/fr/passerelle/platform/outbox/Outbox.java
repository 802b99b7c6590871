package fr.passerelle.platform.outbox;

import fr.passerelle.platform.event.Announcement;
import java.util.List;

/// Where a use case puts the facts that it announces: same transaction, sent after commit.
public interface Outbox {
    /// Must be called inside a transaction.
    void append(List<Announcement> announcements);
}
