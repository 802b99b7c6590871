package fr.passerelle.contract.binome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The binômes of the départements in scope.
public interface Binomes {
    /// @return whether it is new: one that is over stays so, in whatever order its facts come
    boolean add(KnownBinome binome);

    /// @param endedOn last day
    void end(KnownBinome binome, LocalDate endedOn);

    /// It was recorded by mistake: it was never in force, and stays known as such.
    void mistake(KnownBinome binome, LocalDate endedOn);

    /// The one that follows the person on a day.
    Optional<KnownBinome> of(UUID personId, LocalDate on);

    /// Whether one that is not over binds the organisation.
    boolean isBoundNow(UUID personId, String organisationId);

    /// All of a person, over or not, and mistakes too.
    List<KnownBinome> allOf(UUID personId);

    /// The last day of the last binôme that bound the organisation and is over.
    Optional<LocalDate> lastDayOf(UUID personId, String organisationId);

    /// Those that followed the person between two days, and the named one whatever became of it.
    List<KnownBinome> between(UUID personId, LocalDate from, LocalDate to, @Nullable UUID named);
}
