package fr.passerelle.beneficiary.privacy;

import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.versioning.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the caller asks to be done now with a request, in the version that they have read.
@ApplicationScoped
public class PrivacyCommands {
    private final Caller caller;
    private final Clock clock;

    PrivacyCommands(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /// @param ifMatch header `If-Match`; 428 where it is missing, 412 where it is no tag
    public TreatPrivacyRequest.Command of(UUID requestId, @Nullable String ifMatch) {
        return new TreatPrivacyRequest.Command(requestId, IfMatch.version(ifMatch), caller.subject(), clock.instant());
    }
}
