package fr.passerelle.beneficiary.rupture;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What happened to a path.
public sealed interface RuptureEvent {
    record Broken(
            UUID ruptureId,
            UUID personId,
            String departement,
            SignKind lastSign,
            LocalDate lastSignOn,
            LocalDate brokenOn,
            @Nullable String communeCode,
            Instant occurredAt)
            implements RuptureEvent {}

    record Resumed(
            UUID ruptureId, UUID personId, String departement, SignKind by, LocalDate resumedOn, Instant occurredAt)
            implements RuptureEvent {}
}
