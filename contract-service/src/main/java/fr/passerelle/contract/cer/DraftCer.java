package fr.passerelle.contract.cer;

import fr.passerelle.contract.commitment.CerContent;
import fr.passerelle.contract.commitment.CheckContent;
import fr.passerelle.contract.orientation.Author;
import fr.passerelle.contract.rule.CerType;
import fr.passerelle.contract.rule.ContractRules.Ground;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.ids.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/// Writes a contract for the first time, once it is decided who follows the person.
@ApplicationScoped
public class DraftCer {
    private final FollowOrientation follow;
    private final CheckContent check;
    private final Cers cers;
    private final CerAnnouncer announcer;

    DraftCer(FollowOrientation follow, CheckContent check, Cers cers, CerAnnouncer announcer) {
        this.follow = follow;
        this.check = check;
        this.cers = cers;
        this.announcer = announcer;
    }

    public record Command(UUID personId, CerType type, CerContent content, Author by, Instant at) {}

    @Transactional
    public Cer handle(Command command) {
        var today = LocalDates.on(command.at());
        var footing = follow.footingFor(command.personId(), command.type(), command.by(), today);
        var origin = follow.originFrom(footing, command.by(), today);
        var ground = new Ground(footing.departement(), origin.regime(), today);
        follow.requireType(command.type(), footing, ground);
        check.check(
                command.content(),
                new CheckContent.Frame(command.personId(), command.type(), footing.startsOn(), ground, "content."));
        var rank = cers.lastRankOf(command.personId()) + 1;
        var cer = new Cer(Ids.next(), footing.departement(), origin, command.type(), rank, command.content());
        cers.add(cer);
        announcer.announce(cer.drafted(command.at()));
        cers.flush();
        return cer;
    }
}
