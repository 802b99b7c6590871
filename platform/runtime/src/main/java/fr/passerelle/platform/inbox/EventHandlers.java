package fr.passerelle.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The handlers of this service by type; several features may take the same one.
@ApplicationScoped
class EventHandlers {
    private static final Pattern VERSIONED = Pattern.compile("(.+)\\.v(\\d{1,6})");

    private final Map<String, List<EventHandler<?>>> byType;
    private final Map<String, Integer> versions = new HashMap<>();

    EventHandlers(@Any Instance<EventHandler<?>> handlers) {
        byType = handlers.stream().collect(Collectors.groupingBy(EventHandler::type));
        for (var type : byType.keySet()) {
            var name = VERSIONED.matcher(type);
            if (!name.matches()) {
                throw new IllegalStateException("a type of event ends with its version: " + type);
            }
            versions.merge(name.group(1), Integer.valueOf(name.group(2)), Math::max);
        }
    }

    List<EventHandler<?>> of(String type) {
        return byType.getOrDefault(type, List.of());
    }

    /// Whether it is an event that this service takes, in a version that it does not know yet: ignoring it would
    /// lose it.
    boolean isNewer(String type) {
        var name = VERSIONED.matcher(type);
        return name.matches()
                && Integer.parseInt(name.group(2)) > versions.getOrDefault(name.group(1), Integer.MAX_VALUE);
    }
}
