package fr.passerelle.platform.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/// How much a request may bring.
@ConfigMapping(prefix = "passerelle.http")
public interface WebConfig {
    @WithDefault("1M")
    MemorySize bodyLimit();

    /// By exact path, for example `passerelle.http.large-bodies."/v1/caf-files"=1G`.
    Map<String, MemorySize> largeBodies();
}
