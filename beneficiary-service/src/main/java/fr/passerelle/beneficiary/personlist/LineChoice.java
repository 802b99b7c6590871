package fr.passerelle.beneficiary.personlist;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A decision about one line.
///
/// @param personId whom a doubtful line is linked to
public record LineChoice(LineDecision decision, @Nullable UUID personId) {}
