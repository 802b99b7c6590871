package fr.passerelle.scheduling.invitation;

import fr.passerelle.scheduling.Motif;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The invitations of the départements in scope, and the seats that they promise.
public interface Invitations {
    void add(Invitation invitation);

    Optional<Invitation> byId(UUID id);

    /// All of a person, whatever became of them.
    List<Invitation> ofPerson(UUID beneficiaryId);

    /// Who waits in these communes, the earliest deadline first.
    List<Invitation> waiting(Collection<String> communes, Motif motif, int atMost);

    /// Writes down why all who still wait there wait.
    void explain(Collection<String> communes, Motif motif, ListingReason reason);

    List<Motif> motifsAwaited(Collection<String> communes);

    /// One at a time gives away what a site has left; until the end of the transaction.
    void lockSite(UUID siteId);

    /// @param until the last start that is promised
    Room room(UUID siteId, Motif motif, Instant from, Instant until, LocalDate today);

    /// Takes what is due, leaving to others what they hold.
    List<Invitation> takeDue(Instant now, int atMost);
}
