package fr.passerelle.beneficiary.merge;

import fr.passerelle.platform.merge.PersonMerges;
import fr.passerelle.platform.versioning.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/// They are two people after all, or the other file was to go on: exactly the rows that moved go back.
@ApplicationScoped
public class ReverseMerge {
    private final Merges merges;
    private final Parties parties;
    private final PersonMerges rows;
    private final Takeovers takeovers;
    private final MergeAnnouncer announcer;

    ReverseMerge(Merges merges, Parties parties, PersonMerges rows, Takeovers takeovers, MergeAnnouncer announcer) {
        this.merges = merges;
        this.parties = parties;
        this.rows = rows;
        this.takeovers = takeovers;
        this.announcer = announcer;
    }

    /// @param version of the merge that the caller has read
    public record Command(UUID mergeId, long version, ReversalReason reason, String by, Instant at) {}

    @Transactional
    public BeneficiaryMerge handle(Command command) {
        var merge = merges.byId(command.mergeId()).orElseThrow(MergeRefused::unknown);
        IfMatch.check(command.version(), merge.version());
        var survivor = parties.held(merge.survivorId());
        merge.reverse(command.reason(), command.by(), command.at(), survivor.mergedInto());
        rows.takeBack(merge.rows());
        parties.point(merge.departement());
        takeovers.giveBack(merge, command.at());
        announcer.announce(merge.event(MergeEvent.Kind.UNMERGED, command.at()));
        return merge;
    }
}
