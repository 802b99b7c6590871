package fr.passerelle.beneficiary;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Period;
import java.util.Map;

/// What a Département sets for this service.
@ConfigMapping(prefix = "passerelle.beneficiary")
public interface BeneficiarySettings {
    /// How long an organisation still sees a person after their link ended.
    @WithDefault("P30D")
    Period linkGrace();

    Notices notices();

    /// Who writes to people, by code of département.
    Map<String, Sender> senders();

    interface Notices {
        /// How often a mail is tried before the letter replaces it.
        @WithDefault("6")
        int attempts();

        /// The first wait between two tries; doubled each time.
        @WithDefault("PT10S")
        Duration firstRetry();
    }

    /// What a person needs to know to answer without the internet.
    interface Sender {
        String name();

        String email();

        String phone();

        String address();

        String openingHours();
    }
}
