package fr.passerelle.partner.convention;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The article of a convention that something rests on.
///
/// @param articleNumber absent where the convention as a whole is meant
/// @param free « à titre gracieux »
public record Basis(UUID conventionId, @Nullable String articleNumber, boolean free) {}
