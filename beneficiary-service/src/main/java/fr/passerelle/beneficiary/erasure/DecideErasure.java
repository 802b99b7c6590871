package fr.passerelle.beneficiary.erasure;

import fr.passerelle.beneficiary.hold.LegalHolds;
import fr.passerelle.beneficiary.privacy.ErasureGround;
import fr.passerelle.beneficiary.privacy.PrivacyAct;
import fr.passerelle.beneficiary.privacy.PrivacyRequest;
import fr.passerelle.beneficiary.privacy.TreatPrivacyRequest;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.sight.PersonSight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;

/// A human grants an erasure. It is carried out a little later, when the person could be written to.
@ApplicationScoped
public class DecideErasure {
    private final TreatPrivacyRequest requests;
    private final LegalHolds holds;
    private final Erasures erasures;

    DecideErasure(TreatPrivacyRequest requests, LegalHolds holds, Erasures erasures) {
        this.requests = requests;
        this.holds = holds;
        this.erasures = erasures;
    }

    @Transactional
    public PrivacyRequest grant(TreatPrivacyRequest.Command command, ErasureGround ground) {
        var request = requests.asRead(command, PrivacyAct.ERASURE);
        var person = request.personId().orElseThrow(PersonSight::unknown);
        if (holds.isHeld(person)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "erasure-held");
        }
        erasures.obstacleFor(person, command.at()).ifPresent(obstacle -> {
            throw new Refusal(Refusal.Kind.CONFLICT, obstacle.refusal());
        });
        requests.grantErasure(request, ground, command);
        var after = requests.erasureDelay(request, command.at());
        var dueAt = command.at().atOffset(ZoneOffset.UTC).plus(after).toInstant();
        erasures.order(new Erasures.Order(person, request.departement(), ErasureCause.REQUEST, dueAt));
        return request;
    }
}
