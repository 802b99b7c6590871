package fr.passerelle.platform.sight;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/// What holds for the links of every service.
@ConfigMapping(prefix = "passerelle.sight")
interface SightConfig {
    /// How long an organisation still sees a person after their link ended.
    @WithDefault("P30D")
    Period linkGrace();
}
