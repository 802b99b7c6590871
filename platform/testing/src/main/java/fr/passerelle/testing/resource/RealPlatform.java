package fr.passerelle.testing.resource;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Everything that a service needs around it, in one line: `@WithTestResource(RealPlatform.class)`.
///
/// Every test class of a module should say just this, and no test profile of its own: the same set of resources lets
/// Quarkus start once for all of them.
public final class RealPlatform implements QuarkusTestResourceLifecycleManager {
    private final List<QuarkusTestResourceLifecycleManager> parts =
            List.of(new PostgresResource(), new KafkaResource(), new OidcResource(), new KeysetResource());

    @Override
    public void init(Map<String, String> arguments) {
        parts.forEach(part -> part.init(arguments));
    }

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<String, String>();
        parts.forEach(part -> settings.putAll(part.start()));
        return settings;
    }

    @Override
    public void stop() {
        parts.forEach(QuarkusTestResourceLifecycleManager::stop);
    }
}
