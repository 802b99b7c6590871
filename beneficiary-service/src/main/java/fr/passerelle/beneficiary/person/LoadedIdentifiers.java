package fr.passerelle.beneficiary.person;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The owners of the values that a batch tells, looked up together; what is put is found at once and written at the end
/// of the batch. For one kind in one département.
public final class LoadedIdentifiers implements ProtectedIdentifiers {
    private final ProtectedIdentifiers stored;
    private final Map<String, UUID> owners;
    private final Map<UUID, Entry> put = new LinkedHashMap<>();

    public LoadedIdentifiers(ProtectedIdentifiers stored, String departement, Kind kind, Collection<String> values) {
        this.stored = stored;
        this.owners = new HashMap<>(stored.owners(departement, kind, values));
    }

    public Set<UUID> owners() {
        return Set.copyOf(owners.values());
    }

    @Override
    public Map<String, UUID> owners(String departement, Kind kind, Collection<String> values) {
        var found = new HashMap<String, UUID>();
        for (var value : values) {
            Optional.ofNullable(owners.get(value)).ifPresent(owner -> found.put(value, owner));
        }
        return found;
    }

    /// An owner has one value: the one before is no longer his.
    @Override
    public void putAll(List<Entry> entries) {
        for (var entry : entries) {
            owners.values().removeIf(entry.owner()::equals);
            owners.putIfAbsent(entry.lookup(), entry.owner());
            put.put(entry.owner(), entry);
        }
    }

    @Override
    public Optional<String> reveal(Kind kind, UUID owner) {
        return Optional.ofNullable(put.get(owner)).map(Entry::value).or(() -> stored.reveal(kind, owner));
    }

    public void write() {
        stored.putAll(List.copyOf(put.values()));
        put.clear();
    }
}
