package fr.passerelle.contract.cer;

import fr.passerelle.contract.commitment.CheckContent;
import fr.passerelle.contract.orientation.Author;
import fr.passerelle.contract.rule.ContractRules.Ground;
import fr.passerelle.platform.clock.LocalDates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/// Hands a contract that both signed to the Département; a copy is judged by its own orientation here.
@ApplicationScoped
public class SubmitCer {
    private final LoadCer load;
    private final CheckContent check;
    private final Cers cers;
    private final CerAnnouncer announcer;

    SubmitCer(LoadCer load, CheckContent check, Cers cers, CerAnnouncer announcer) {
        this.load = load;
        this.check = check;
        this.cers = cers;
        this.announcer = announcer;
    }

    @Transactional
    public Cer handle(UUID cerId, long version, Author by, Instant at) {
        var cer = load.toWrite(cerId, version, by);
        var today = LocalDates.on(at);
        cer.require(CerStatus.Act.SUBMISSION, today); // before its content is judged
        var origin = cer.origin();
        var ground = new Ground(cer.departement(), origin.regime(), today);
        check.check(
                cer.content(),
                new CheckContent.Frame(origin.personId(), cer.type(), origin.followedFrom(), ground, "content."));
        announcer.announce(cer.submit(today, at));
        cers.flush();
        return cer;
    }
}
