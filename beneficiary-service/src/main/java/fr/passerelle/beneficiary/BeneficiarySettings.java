package fr.passerelle.beneficiary;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/// What a Département sets for this service.
@ConfigMapping(prefix = "passerelle.beneficiary")
public interface BeneficiarySettings {
    Notices notices();

    CafFiles cafFiles();

    /// The Caf that decides on the requests of a département, by its code: `CAF-921` for 92.
    Map<String, String> payingBodies();

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

    interface CafFiles {
        /// Folder of the encrypted files that wait for their import; shared by all replicas, so that any can go on.
        @WithDefault("${java.io.tmpdir}/passerelle-caf-files")
        Path spool();

        /// Households recorded in one transaction.
        @WithDefault("200")
        int chunk();

        /// The largest household read; an ordinary one has about 7 kB.
        @WithDefault("4194304")
        int householdBytes();

        /// How long a silent import keeps its file before another replica goes on with it.
        @WithDefault("PT20S")
        Duration lease();

        /// The wait before an import that failed for a passing reason goes on.
        @WithDefault("PT5S")
        Duration retry();

        /// Files imported at once by one replica.
        @WithDefault("2")
        int workers();
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
