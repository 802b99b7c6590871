package fr.passerelle.contract.cer;

import fr.passerelle.contract.commitment.CheckContent;
import fr.passerelle.contract.commitment.Step;
import fr.passerelle.contract.orientation.Author;
import fr.passerelle.contract.rule.ContractRules.Ground;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.ids.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Plans the étapes of a validated contract again, without a new contract; what they were is kept (S002_38).
@ApplicationScoped
public class AmendCer {
    private final LoadCer load;
    private final CheckContent check;
    private final Cers cers;

    AmendCer(LoadCer load, CheckContent check, Cers cers) {
        this.load = load;
        this.check = check;
        this.cers = cers;
    }

    /// @param jobFirstReason where a job now comes before a blocking frein
    public record Command(
            UUID cerId,
            long version,
            String reason,
            List<Step> steps,
            @Nullable String jobFirstReason,
            Author by,
            Instant at) {}

    @Transactional
    public Cer handle(Command command) {
        var cer = load.toWrite(command.cerId(), command.version(), command.by());
        var on = LocalDates.on(command.at());
        cer.require(CerStatus.Act.AMENDMENT, on); // before the étapes are judged
        var planned = cer.content().planned(command.steps(), command.jobFirstReason());
        var ground = new Ground(cer.departement(), cer.origin().regime(), on);
        var person = cer.origin().personId();
        check.check(
                planned, new CheckContent.Frame(person, cer.type(), cer.origin().followedFrom(), ground, ""));
        var rank = cers.amendmentsOf(cer.id()).size() + 1;
        var subject = command.by().subject();
        cers.add(new Amendment(Ids.next(), cer, rank, command.reason(), on, subject));
        cer.amend(planned, on);
        cers.flush();
        return cer;
    }
}
