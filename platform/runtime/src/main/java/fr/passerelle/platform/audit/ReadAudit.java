package fr.passerelle.platform.audit;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// Writes who saw what of whom, in the transaction of the read; a row per person shown.
public interface ReadAudit {
    /// @param fields groups of fields shown, for example `identity`, `nir`, `right`
    void shown(Collection<Shown> persons, Collection<String> fields);

    default void shown(UUID personId, String departement, String... fields) {
        shown(List.of(new Shown(personId, departement)), List.of(fields));
    }

    /// @param departement of the file that was shown: a caller may see several
    record Shown(UUID personId, String departement) {}
}
