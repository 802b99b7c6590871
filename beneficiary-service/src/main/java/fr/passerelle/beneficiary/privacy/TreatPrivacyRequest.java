package fr.passerelle.beneficiary.privacy;

import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.problem.Texts;
import fr.passerelle.platform.versioning.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Checks who asks, takes more time, gives the file or refuses.
@ApplicationScoped
public class TreatPrivacyRequest {
    private final PrivacyRequests requests;
    private final PrivacyDelays delays;
    private final Explanations explanations;
    private final Texts texts;

    TreatPrivacyRequest(PrivacyRequests requests, PrivacyDelays delays, Explanations explanations, Texts texts) {
        this.requests = requests;
        this.delays = delays;
        this.explanations = explanations;
        this.texts = texts;
    }

    /// @param version of the request that the caller has read
    /// @param by claim `sub` of who acts
    public record Command(UUID requestId, long version, String by, Instant at) {}

    @Transactional
    public PrivacyRequest checkIdentity(Command command, IdentityProof proof) {
        var request = asRead(command);
        request.checkIdentity(proof, LocalDates.on(command.at()));
        return request;
    }

    @Transactional
    public PrivacyRequest extend(Command command, ExtensionReason reason) {
        var request = asRead(command);
        var by = delays.extension(request.departement(), request.receivedOn());
        request.extend(reason, by, LocalDates.on(command.at()));
        return request;
    }

    @Transactional
    public PrivacyRequest communicate(Command command, AnswerMeans means) {
        var request = asRead(command);
        request.answer(PrivacyAct.COMMUNICATION, PrivacyAnswer.given(LocalDates.on(command.at()), command.by(), means));
        return request;
    }

    /// @param explanation what the person is told beside the article
    @Transactional
    public PrivacyRequest refuse(Command command, RefusalGround ground, String explanation) {
        var request = asRead(command);
        request.require(PrivacyAct.REFUSAL);
        if (!ground.isOf(request.kind())) {
            var values = Map.<String, Object>of("kind", request.kind().name(), "ground", ground.name());
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    "privacy-ground-of-another-kind",
                    values,
                    List.of(texts.refused("ground", "privacy-ground-of-another-kind", values)));
        }
        request.answer(PrivacyAct.REFUSAL, PrivacyAnswer.refused(LocalDates.on(command.at()), command.by(), ground));
        explanations.keep(request, explanation);
        return request;
    }

    /// Whether the file may be written out now.
    public void requireExport(PrivacyRequest request, Instant at) {
        var today = LocalDates.on(at);
        request.requireExport(delays.exportAvailable(request.departement(), today), today);
    }

    /// The request, in the version that the caller has read, where it may be answered by this act.
    public PrivacyRequest asRead(Command command, PrivacyAct act) {
        var request = asRead(command);
        request.require(act);
        return request;
    }

    /// Granted by an act of another part of the service, which has done it or has ordered it.
    public void grant(PrivacyRequest request, PrivacyAct act, PrivacyAnswer answer) {
        request.answer(act, answer);
    }

    private PrivacyRequest asRead(Command command) {
        var request = requests.byId(command.requestId()).orElseThrow(PrivacyRefused::unknown);
        IfMatch.check(command.version(), request.version());
        return request;
    }
}
