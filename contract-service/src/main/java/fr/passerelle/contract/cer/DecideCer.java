package fr.passerelle.contract.cer;

import fr.passerelle.contract.orientation.Author;
import fr.passerelle.contract.rule.ContractRules;
import fr.passerelle.contract.rule.ContractRules.Ground;
import fr.passerelle.platform.clock.LocalDates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The Département validates, or says why not: the cap is judged and the rank taken here and not on the draft, and no
/// day is under two contracts.
@ApplicationScoped
public class DecideCer {
    private final LoadCer load;
    private final ContractRules rules;
    private final Cers cers;
    private final CerAnnouncer announcer;

    DecideCer(LoadCer load, ContractRules rules, Cers cers, CerAnnouncer announcer) {
        this.load = load;
        this.rules = rules;
        this.cers = cers;
        this.announcer = announcer;
    }

    @Transactional
    public Cer validate(UUID cerId, long version, Author by, Instant at) {
        var cer = load.toDecide(cerId, version);
        var on = LocalDates.on(at);
        var ground = new Ground(cer.departement(), cer.origin().regime(), on);
        var cap = rules.capMonths(cer.type(), ground);
        var review = rules.reviewAfter(cer.type(), ground)
                .map(cer.content().startsOn()::plus)
                .orElse(null);
        cer.require(CerStatus.Act.VALIDATION, on); // before who validates is judged
        if (load.wasOfBinome(cer, by.subject(), on)) {
            throw CerRefused.validatorIsReferent();
        }
        var rank = cers.lastRankOf(cer.origin().personId()) + 1;
        var decision = new Decision(on, by.subject(), null, null, review);
        announcer.announce(cer.validate(decision, cap, rank, at));
        cers.flush();
        return cer;
    }

    /// It can be taken up again afterwards.
    public record Rejection(
            UUID cerId,
            long version,
            Decision.CerRejectionReason reason,
            @Nullable String comment,
            Author by,
            Instant at) {}

    @Transactional
    public Cer reject(Rejection told) {
        var cer = load.toDecide(told.cerId(), told.version());
        var on = LocalDates.on(told.at());
        announcer.announce(cer.reject(told.reason(), told.comment(), told.by(), on, told.at()));
        cers.flush();
        return cer;
    }
}
