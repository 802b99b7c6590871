package fr.passerelle.beneficiary.personlist;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The lists of the départements in scope.
public interface PersonLists {
    Optional<PersonList> byId(UUID id);

    /// The same bytes of the same sender, where they were not given up.
    Optional<PersonList> byContent(String departement, String organisationId, String contentHash);

    /// Written at once, so that lines may follow.
    void add(PersonList list);

    /// What was decided of its lines belongs to it: another version of it is shown.
    void changed(PersonList list);

    /// The next one to go on registering, held against any other replica until the end of the transaction.
    Optional<PersonList> nextConfirmed();

    /// Lists whose lines are no longer needed, held likewise.
    List<PersonList> toForget(Instant now, int most);

    /// Départements where one of both waits.
    Set<String> departementsWaiting(Instant now);
}
