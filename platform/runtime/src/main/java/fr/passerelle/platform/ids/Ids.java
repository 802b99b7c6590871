package fr.passerelle.platform.ids;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/// Makes identifiers. The only place that does: a test forbids `UUID.randomUUID()` elsewhere.
public final class Ids {
    private Ids() {}

    /// A UUIDv7 (RFC 9562): random, and sorted by the time of its making.
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
