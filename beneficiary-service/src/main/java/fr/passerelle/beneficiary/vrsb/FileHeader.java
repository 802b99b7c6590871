package fr.passerelle.beneficiary.vrsb;

import java.time.LocalDate;
import java.time.LocalTime;

/// What a file says of itself (IdentificationFlux).
///
/// @param application APPLIEME
/// @param applicationVersion NUMVERSIONAPPLIEME
/// @param type TYPEFLUX
/// @param nature NATFLUX
/// @param createdOn DTCREAFLUX
/// @param createdAt HEUCREAFLUX
/// @param referenceDate DTREF
public record FileHeader(
        String application,
        String applicationVersion,
        String type,
        String nature,
        LocalDate createdOn,
        LocalTime createdAt,
        LocalDate referenceDate) {}
