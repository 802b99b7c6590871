package fr.passerelle.reporting.cer;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A validated contract, in force from its first day to its last, both included. A renewal is another contract, which
/// begins after the one before has ended.
public record ContractInForce(
        UUID cerId, String departement, @Nullable String communeCode, LocalDate startsOn, LocalDate endsOn) {}
