package fr.passerelle.beneficiary;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;

/// The settings as they are by default, for a test without a container.
public final class Settings {
    private static final int ABOVE_ALL = 1_000;

    private Settings() {}

    public static BeneficiarySettings byDefault() {
        return with(Map.of());
    }

    /// @param changed values by their names after `passerelle.beneficiary.`
    public static BeneficiarySettings with(Map<String, String> changed) {
        var config = new SmallRyeConfigBuilder()
                .withMapping(BeneficiarySettings.class)
                .withConverter(MemorySize.class, ABOVE_ALL, new MemorySizeConverter());
        changed.forEach((name, value) -> config.withDefaultValue("passerelle.beneficiary." + name, value));
        return config.build().getConfigMapping(BeneficiarySettings.class);
    }
}
