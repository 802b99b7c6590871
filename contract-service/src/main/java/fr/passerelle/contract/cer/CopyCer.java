package fr.passerelle.contract.cer;

import fr.passerelle.contract.orientation.Author;
import fr.passerelle.contract.rule.ContractRules.Ground;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.ids.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// Makes a new draft from a contract that stands: after a rejection, or for the term that follows.
@ApplicationScoped
public class CopyCer {
    private final LoadCer load;
    private final FollowOrientation follow;
    private final Cers cers;
    private final CerAnnouncer announcer;

    CopyCer(LoadCer load, FollowOrientation follow, Cers cers, CerAnnouncer announcer) {
        this.load = load;
        this.follow = follow;
        this.cers = cers;
        this.announcer = announcer;
    }

    @Transactional
    public Cer redraft(UUID cerId, Author by, Instant at) {
        var cer = load.toCopy(cerId, by);
        var on = LocalDates.on(at);
        cer.require(CerStatus.Act.REDRAFT, on); // before its type is judged
        return kept(cer.redraft(Ids.next(), originOf(cer, by, on), on), at);
    }

    @Transactional
    public Cer renew(UUID cerId, Author by, Instant at) {
        var cer = load.toCopy(cerId, by);
        var on = LocalDates.on(at);
        cer.require(CerStatus.Act.RENEWAL, on); // before its type is judged
        return kept(cer.renew(Ids.next(), originOf(cer, by, on), on), at);
    }

    /// The orientation may have changed since; what its dates make of the content is judged when it is submitted.
    private CerOrigin originOf(Cer cer, Author by, LocalDate on) {
        var footing = follow.footingFor(cer.origin().personId(), cer.type(), by, on);
        var origin = follow.originFrom(footing, by, on);
        follow.requireType(cer.type(), footing, new Ground(cer.departement(), origin.regime(), on));
        return origin;
    }

    private Cer kept(Cer copy, Instant at) {
        cers.add(copy);
        announcer.announce(copy.drafted(at));
        cers.flush();
        return copy;
    }
}
