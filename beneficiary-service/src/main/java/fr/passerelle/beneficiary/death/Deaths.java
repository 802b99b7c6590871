package fr.passerelle.beneficiary.death;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/// Who is known to have died.
public interface Deaths {
    /// Those of these people who died, by an exit that stands.
    Set<UUID> among(Collection<UUID> people);
}
