package fr.passerelle.beneficiary.duplicate;

import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.versioning.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/// Two people are two, and are not proposed again.
@ApplicationScoped
public class DismissDuplicate {
    private final DuplicateCandidates candidates;
    private final Clock clock;

    DismissDuplicate(DuplicateCandidates candidates, Clock clock) {
        this.candidates = candidates;
        this.clock = clock;
    }

    /// @param version of the pair that the caller has read
    @Transactional
    public DuplicateCandidate handle(UUID id, long version, DismissalReason why) {
        var candidate = candidates.byId(id).orElseThrow(DuplicateRefused::unknown);
        IfMatch.check(version, candidate.version());
        candidate.dismiss(why, LocalDates.today(clock));
        return candidate;
    }
}
