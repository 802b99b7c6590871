package fr.passerelle.beneficiary.diagnostic;

import org.jspecify.annotations.Nullable;

/// What was said, in free text: encrypted, and read by the author and the référent's circle alone.
///
/// @param wishes what the person wants (envies)
/// @param needs what the person needs (besoins)
/// @param narrative what the professional understood
public record Words(String wishes, String needs, @Nullable String narrative) {}
