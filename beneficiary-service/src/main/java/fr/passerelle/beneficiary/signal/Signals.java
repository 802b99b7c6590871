package fr.passerelle.beneficiary.signal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The signals of the départements in scope.
public interface Signals {
    Optional<Signal> byId(UUID id);

    /// Whether somebody was signalled to prevent worse, and that was not declined.
    boolean isPreventionFor(UUID personId);

    void add(Signal signal);

    /// Where signals about somebody in no file have been answered.
    Collection<String> departementsWithAnsweredOfNobodyKnown();

    /// Those that were answered before a day, held until the end of the transaction.
    List<UUID> takeAnsweredOfNobodyKnown(String departement, LocalDate before, int atMost);

    /// With their words.
    void destroy(List<UUID> ids);
}
