package fr.passerelle.reporting.message;

import fr.passerelle.reporting.table.Cell;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

final class InMemoryMessages implements Messages, Communes {
    private final Map<UUID, Message> messages = new HashMap<>();
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
