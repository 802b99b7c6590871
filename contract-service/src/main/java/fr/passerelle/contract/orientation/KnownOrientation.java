package fr.passerelle.contract.orientation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A decision on who follows a person.
///
/// @param organisationId organisme référent
/// @param rank 1 for the first orientation
public record KnownOrientation(
        UUID id,
        UUID personId,
        String departement,
        Pathway pathway,
        String organisationId,
        String organisationType,
        @Nullable String communeCode,
        LocalDate decidedOn,
        LocalDate startsOn,
        int rank) {
    /// Kind of path (arrêté du 21 novembre 2024).
    public enum Pathway {
        SOCIAL,
        SOCIO_PROFESSIONNEL,
        PROFESSIONNEL
    }
}
