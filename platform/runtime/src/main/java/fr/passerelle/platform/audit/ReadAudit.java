package fr.passerelle.platform.audit;

import java.util.Collection;
import java.util.UUID;

/// Writes who saw what of whom, in the transaction of the read; a row per person shown.
public interface ReadAudit {
    /// @param fields groups of fields shown, for example `identity`, `nir`, `right`
    void shown(Collection<UUID> personIds, Collection<String> fields);
}
