package fr.passerelle.reporting.rsaright;

import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.reporting.table.Cell;
import fr.passerelle.reporting.table.Months;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

final class InMemoryOpenedRights implements OpenedRights {
    private final Map<UUID, OpenedRight> rights = new HashMap<>();
    private final Map<Cell, Long> counters = new HashMap<>();

    @Override
    public boolean add(OpenedRight right) {
        return rights.putIfAbsent(right.rsaRightId(), right) == null;
    }

    @Override
    public OpenedRight held(UUID rsaRightId) {
        return Objects.requireNonNull(rights.get(rsaRightId));
    }

    @Override
    public void replace(OpenedRight right) {
        rights.put(right.rsaRightId(), right);
    }

    @Override
    public void count(Cell cell, int change) {
        counters.merge(cell, (long) change, Long::sum);
    }

    @Override
    public Map<Cell, Long> counts(Months months) {
        return counters.entrySet().stream()
                .filter(counter -> counter.getValue() > 0)
                .filter(counter ->
                        TenantScope.current().contains(counter.getKey().row().departement()))
                .filter(counter -> {
                    var month = counter.getKey().row().month();
                    return !month.isBefore(months.from()) && !month.isAfter(months.to());
                })
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
