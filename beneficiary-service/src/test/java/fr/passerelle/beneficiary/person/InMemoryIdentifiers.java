package fr.passerelle.beneficiary.person;

import java.util.Collection;
import java.util.HashMap;
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
    public void put(String departement, Kind kind, UUID owner, String lookup, String value) {
        owners.putIfAbsent(departement + kind + lookup, owner);
        values.put(kind + owner.toString(), value);
    }

    @Override
    public Optional<String> reveal(Kind kind, UUID owner) {
        return Optional.ofNullable(values.get(kind + owner.toString()));
    }
}
