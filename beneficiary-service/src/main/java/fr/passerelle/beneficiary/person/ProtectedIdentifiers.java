package fr.passerelle.beneficiary.person;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Identifiers that are encrypted at rest and found by a keyed digest (ADR-0005): the NIR, and the matricule of the MSA
/// which is one.
public interface ProtectedIdentifiers {
    /// Which column a value belongs to: equal values of two kinds do not match.
    enum Kind {
        PERSON_NIR,
        PERSON_NTT,
        HOUSEHOLD_MATRICULE
    }

    /// Owners of the values in a département, by value; a value that nobody has is absent.
    Map<String, UUID> owners(String departement, Kind kind, Collection<String> values);

    /// A value of its owner.
    ///
    /// @param lookup normalised form that is compared, for a NIR its thirteen characters
    /// @param value what is shown
    record Entry(String departement, Kind kind, UUID owner, String lookup, String value) {
        @Override
        public String toString() {
            return "Entry[" + kind + " of " + owner + "]";
        }
    }

    /// Keeps values readable for those entitled to them, and findable by their lookup form.
    ///
    /// @param entries one an owner
    void putAll(List<Entry> entries);

    /// Lets one at a time register whoever has these values, until the end of the transaction: read the owners after
    /// it.
    default void hold(String departement, Kind kind, Collection<String> values) {}

    Optional<String> reveal(Kind kind, UUID owner);

    default void put(String departement, Kind kind, UUID owner, String lookup, String value) {
        putAll(List.of(new Entry(departement, kind, owner, lookup, value)));
    }

    default Optional<UUID> owner(String departement, Kind kind, String value) {
        return Optional.ofNullable(owners(departement, kind, List.of(value)).get(value));
    }
}
