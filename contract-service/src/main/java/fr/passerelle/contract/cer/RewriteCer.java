package fr.passerelle.contract.cer;

import fr.passerelle.contract.commitment.CerContent;
import fr.passerelle.contract.commitment.CheckContent;
import fr.passerelle.contract.orientation.Author;
import fr.passerelle.contract.rule.ContractRules.Ground;
import fr.passerelle.platform.clock.LocalDates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/// Changes what a contract promises, before it is submitted.
@ApplicationScoped
public class RewriteCer {
    private final LoadCer load;
    private final CheckContent check;
    private final Cers cers;
    private final CerAnnouncer announcer;

    RewriteCer(LoadCer load, CheckContent check, Cers cers, CerAnnouncer announcer) {
        this.load = load;
        this.check = check;
        this.cers = cers;
        this.announcer = announcer;
    }

    public record Command(UUID cerId, long version, CerContent content, Author by, Instant at) {}

    @Transactional
    public Cer handle(Command command) {
        var cer = load.toWrite(command.cerId(), command.version(), command.by());
        var today = LocalDates.on(command.at());
        cer.require(CerStatus.Act.REWRITING, today); // before its content is judged
        var origin = cer.origin();
        var ground = new Ground(cer.departement(), origin.regime(), today);
        check.check(
                command.content(),
                new CheckContent.Frame(origin.personId(), cer.type(), origin.followedFrom(), ground, ""));
        cer.rewrite(command.content(), today, command.at()).ifPresent(announcer::announce);
        cers.flush();
        return cer;
    }
}
