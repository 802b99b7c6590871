package fr.passerelle.beneficiary.erasure;

import fr.passerelle.beneficiary.hold.LegalHolds;
import fr.passerelle.beneficiary.privacy.ErasureGround;
import fr.passerelle.beneficiary.privacy.PrivacyAct;
import fr.passerelle.beneficiary.privacy.PrivacyAnswer;
import fr.passerelle.beneficiary.privacy.PrivacyRequest;
import fr.passerelle.beneficiary.privacy.PrivacyRequestKind;
import fr.passerelle.beneficiary.privacy.PrivacyRequests;
import fr.passerelle.beneficiary.privacy.TreatPrivacyRequest;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.parameters.Parameters;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.sight.PersonSight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

/// A human grants an erasure. It is carried out a little later, when the person could be written to.
@ApplicationScoped
public class DecideErasure {
    private final TreatPrivacyRequest requests;
    private final PrivacyRequests registered;
    private final LegalHolds holds;
    private final Erasures erasures;
    private final Parameters parameters;

    DecideErasure(
            TreatPrivacyRequest requests,
            PrivacyRequests registered,
            LegalHolds holds,
            Erasures erasures,
            Parameters parameters) {
        this.requests = requests;
        this.registered = registered;
        this.holds = holds;
        this.erasures = erasures;
        this.parameters = parameters;
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
        requireOthersAnswered(person);
        var today = LocalDates.on(command.at());
        requests.grant(request, PrivacyAct.ERASURE, PrivacyAnswer.erased(today, command.by(), ground));
        var after = parameters.period("privacy-erasure-delay", request.departement(), today);
        var dueAt = command.at().atOffset(ZoneOffset.UTC).plus(after).toInstant();
        erasures.order(new Erasures.Order(person, request.departement(), ErasureCause.REQUEST, dueAt));
        return request;
    }

    /// Nobody can answer about a file that is no more. A second request to erase is answered by the first.
    private void requireOthersAnswered(UUID person) {
        registered.openOf(person).stream()
                .filter(other -> other.kind() != PrivacyRequestKind.ERASURE)
                .findFirst()
                .ifPresent(other -> {
                    throw new Refusal(
                            Refusal.Kind.CONFLICT,
                            "erasure-request-open",
                            Map.of("kind", other.kind(), "requestId", other.id()));
                });
    }
}
