package fr.passerelle.beneficiary;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.util.Map;
import java.util.Optional;

/// What a Département sets for this service.
@ConfigMapping(prefix = "passerelle.beneficiary")
public interface BeneficiarySettings {
    Notices notices();

    Sms sms();

    CafFiles cafFiles();

    PersonLists personLists();

    /// The Caf that decides on the requests of a département, by its code: `CAF-921` for 92.
    Map<String, String> payingBodies();

    /// Who writes to people, by code of département.
    Map<String, Sender> senders();

    interface Notices {
        /// How often a mail or text message is tried before the letter replaces it.
        @WithDefault("6")
        int attempts();

        /// How many are sent side by side by one replica; each holds a connection to the database meanwhile.
        @WithDefault("2")
        int senders();

        /// The first wait between two tries; doubled each time.
        @WithDefault("PT10S")
        Duration firstRetry();
    }

    /// The provider of text messages, whichever it is.
    interface Sms {
        /// Where messages are posted; without it nobody is written to by text message.
        Optional<URI> url();

        /// Headers of each request, the key of the account among them.
        Map<String, String> headers();

        @WithDefault("application/json")
        String contentType();

        /// What is posted, with `{to}` (E.164), `{from}`, `{text}` and `{id}`, each escaped as the content type
        /// wants.
        @WithDefault("{\"to\":\"{to}\",\"from\":\"{from}\",\"text\":\"{text}\",\"reference\":\"{id}\"}")
        String body();

        /// Where the answer tells the provider's id of the message, as a JSON Pointer: `/messages/0/id`.
        Optional<String> reference();

        @WithDefault("PT5S")
        Duration timeout();
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

    interface PersonLists {
        /// The longest list: more than somebody looks through before confirming.
        @WithDefault("20000")
        int lines();

        @WithDefault("100")
        int columns();

        /// Characters of one cell.
        @WithDefault("2000")
        int cell();

        /// A workbook once it is unpacked.
        @WithDefault("64M")
        MemorySize inflated();

        /// How long the lines of a list are kept after it was received; of those registered nothing is kept.
        @WithDefault("P30D")
        Period kept();

        /// Lines registered in one transaction.
        @WithDefault("50")
        int chunk();
    }

    /// What a person needs to know to answer without the internet.
    interface Sender {
        String name();

        String email();

        String phone();

        String address();

        String openingHours();

        /// What a phone shows as the sender, at most eleven letters and digits; `DEPT92` otherwise.
        Optional<String> smsName();
    }
}
