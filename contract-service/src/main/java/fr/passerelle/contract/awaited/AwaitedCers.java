package fr.passerelle.contract.awaited;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The contracts that orientations ask for, in the départements in scope.
public interface AwaitedCers {
    /// @return whether it was not there yet
    boolean add(AwaitedCer awaited);

    /// Nothing is awaited any more of orientations of a lower rank.
    void forgetBefore(UUID personId, int rank);

    boolean isSigned(AwaitedCer awaited);

    /// Départements where something may have to be told of a legal time.
    Set<String> departementsToRemind(LocalDate today);

    /// Takes one of them out of the reach of another clock; none of a person whose right is over.
    Optional<AwaitedCer> takeToRemind(LocalDate today);
}
