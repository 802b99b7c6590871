package fr.passerelle.beneficiary.right;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What one knew of a right from a moment on.
///
/// @param opening with the amount and nature of then; absent before the first one
/// @param validFrom day from which it holds
/// @param knownFrom when it became known
public record RightVersion(
        RsaRightState state, @Nullable Opening opening, Reasons reasons, LocalDate validFrom, Instant knownFrom) {}
