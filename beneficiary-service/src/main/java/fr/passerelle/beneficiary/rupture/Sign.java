package fr.passerelle.beneficiary.rupture;

import java.time.LocalDate;

/// That a path goes on.
///
/// @param on last day on which it shows; the day of an appointment or the end of a contract may be to come
public record Sign(SignKind kind, LocalDate on) {}
