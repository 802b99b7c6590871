package fr.passerelle.partner.person;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was told of a right.
///
/// @param state what the right has become by it
/// @param receivedAt when the partnership was told of the opening; absent for a fact that starts no clock
public record RightFact(
        UUID rsaRightId,
        RightState state,
        @Nullable String payingBodyId,
        @Nullable Instant receivedAt,
        HouseholdFact household) {}
