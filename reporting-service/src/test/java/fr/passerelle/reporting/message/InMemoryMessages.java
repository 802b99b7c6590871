package fr.passerelle.reporting.message;

import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.reporting.table.Cell;
import fr.passerelle.reporting.table.Months;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

final class InMemoryMessages implements Messages, Communes {
    private final Map<UUID, Message> messages = new HashMap<>();
    private final Map<DelayCell, Long> counters = new HashMap<>();
    private final Set<LearnCommune.Command> communes = new HashSet<>();

    @Override
    public Optional<Message> held(UUID messageId) {
        return Optional.ofNullable(messages.get(messageId));
    }

    @Override
    public List<Message> heldOf(UUID beneficiaryId) {
        return messages.values().stream()
                .filter(message -> message.beneficiaryId().equals(beneficiaryId))
                .toList();
    }

    @Override
    public void keep(Message message) {
        messages.put(message.id(), message);
    }

    @Override
    public void count(DelayCell cell, int change) {
        counters.merge(cell, (long) change, Long::sum);
    }

    @Override
    public Map<DelayCell, Long> counts(Months months, Collection<String> templates) {
        return counters.entrySet().stream()
                .filter(counter -> templates.contains(counter.getKey().template()))
                .filter(counter -> TenantScope.current()
                        .contains(counter.getKey().cell().row().departement()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void learn(LearnCommune.Command told) {
        communes.add(told);
    }

    @Override
    public String at(UUID beneficiaryId, Instant moment) {
        var byTime = Comparator.comparing(LearnCommune.Command::toldAt);
        var told = communes.stream()
                .filter(command -> command.beneficiaryId().equals(beneficiaryId))
                .toList();
        return told.stream()
                .filter(command -> !command.toldAt().isAfter(moment))
                .max(byTime)
                .or(() -> told.stream().min(byTime))
                .map(LearnCommune.Command::communeCode)
                .orElse(Cell.UNKNOWN_COMMUNE);
    }
}
