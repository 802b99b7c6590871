package fr.passerelle.beneficiary.link;

import fr.passerelle.beneficiary.access.LinkReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The causes of links in the départements in scope.
public interface LinkCauses {
    boolean isKnown(UUID personId);

    /// What links a person, over or not.
    List<LinkCause> ofPerson(UUID personId);

    /// Keeps a cause, unless it is there already, be it over.
    ///
    /// @param lastDay where it is known from the beginning
    void begin(LinkCause cause, @Nullable LocalDate lastDay);

    /// Keeps a cause that goes on without a known end, unless it is over for good.
    void prolong(LinkCause cause);

    /// Ends a cause for good.
    void end(LinkCause cause, LocalDate lastDay);

    /// Ends all causes of a link that go on after a day.
    ///
    /// @return whether there was one
    boolean endAll(UUID personId, String organisationId, LinkReason reason, LocalDate lastDay);

    /// The day on which the last cause of a link ends; empty where one has no end yet.
    Optional<LocalDate> lastDay(UUID personId, String organisationId, LinkReason reason);
}
