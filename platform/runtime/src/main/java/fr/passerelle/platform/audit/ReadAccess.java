package fr.passerelle.platform.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One read of one person's file, as the audit kept it.
///
/// @param actor claim `sub` of the token
/// @param client program through which the read came
/// @param purpose code of the reason, given or by default of the role
/// @param fields groups of fields shown
/// @param role roles of the token, in the order of the alphabet; absent for what was read before they were kept
public record ReadAccess(
        UUID id,
        Instant at,
        String actor,
        String client,
        String organisation,
        String purpose,
        List<String> fields,
        String path,
        @Nullable String traceId,
        @Nullable String role) {}
