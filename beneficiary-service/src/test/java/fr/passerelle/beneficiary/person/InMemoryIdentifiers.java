package fr.passerelle.beneficiary.person;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

public final class InMemoryIdentifiers implements ProtectedIdentifiers {
    private final Map<String, UUID> owners = new HashMap<>();
    private final Map<String, String> values = new HashMap<>();

    @Override
    public Map<String, UUID> owners(String departement, Kind kind, Collection<String> lookups) {
        var found = new HashMap<String, UUID>();
        lookups.forEach(lookup -> Optional.ofNullable(owners.get(departement + kind + lookup))
                .ifPresent(owner -> found.put(lookup, owner)));
        return found;
    }

    @Override
    public void putAll(List<Entry> entries) {
        for (var entry : entries) {
            owners.putIfAbsent(entry.departement() + entry.kind() + entry.lookup(), entry.owner());
            values.put(entry.kind() + entry.owner().toString(), entry.value());
        }
    }

    @Override
    public Optional<String> reveal(Kind kind, UUID owner) {
        return Optional.ofNullable(values.get(kind + owner.toString()));
    }
}
