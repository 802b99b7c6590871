package fr.passerelle.beneficiary.merge;

import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.merge.PersonMerges;
import fr.passerelle.platform.parameters.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.Period;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One file of two: every row of the merged one becomes the survivor's, here and, once it is announced, everywhere; and
/// whoever was reached by what the merged file alone knew is still reached.
@ApplicationScoped
public class MergeBeneficiaries {
    private static final String REVERSIBLE_FOR = "beneficiary-merge-reversal";

    private final Merges merges;
    private final Parties parties;
    private final PersonMerges rows;
    private final Takeovers takeovers;
    private final Parameters parameters;
    private final MergeAnnouncer announcer;

    MergeBeneficiaries(
            Merges merges,
            Parties parties,
            PersonMerges rows,
            Takeovers takeovers,
            Parameters parameters,
            MergeAnnouncer announcer) {
        this.merges = merges;
        this.parties = parties;
        this.rows = rows;
        this.takeovers = takeovers;
        this.parameters = parameters;
        this.announcer = announcer;
    }

    /// @param by account of who decides
    public record Command(
            UUID survivor, UUID merged, MergeGround ground, String by, String organisationId, Instant at) {}

    @Transactional
    public BeneficiaryMerge handle(Command command) {
        // in the order of their ids, or two merges of the same two would wait for each other
        var held = Stream.of(command.survivor(), command.merged())
                .distinct()
                .sorted()
                .map(parties::held)
                .collect(Collectors.toMap(Party::id, party -> party));
        var survivor = held.get(command.survivor());
        var merged = held.get(command.merged());
        if (survivor == null || merged == null) {
            throw new IllegalStateException("two people were asked for");
        }
        var merge = new BeneficiaryMerge(Ids.next(), survivor, merged, command, reversibleFor(survivor, command));
        merges.add(merge);
        rows.take(merge.rows());
        parties.point(merge.departement());
        takeovers.take(merge, merge.mergedAt());
        announcer.announce(merge.event(MergeEvent.Kind.MERGED, command.at()));
        return merge;
    }

    private Period reversibleFor(Party survivor, Command command) {
        return parameters.period(REVERSIBLE_FOR, survivor.departement(), LocalDates.on(command.at()));
    }
}
