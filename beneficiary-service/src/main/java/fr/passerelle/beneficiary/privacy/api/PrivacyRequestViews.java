package fr.passerelle.beneficiary.privacy.api;

import fr.passerelle.beneficiary.privacy.Explanations;
import fr.passerelle.beneficiary.privacy.PrivacyAnswer;
import fr.passerelle.beneficiary.privacy.PrivacyRefused;
import fr.passerelle.beneficiary.privacy.PrivacyRequest;
import fr.passerelle.beneficiary.privacy.PrivacyRequests;
import fr.passerelle.platform.audit.ReadAudit;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.paging.PageRequest;
import fr.passerelle.platform.problem.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;

/// The requests of a département, those that wait the longest first.
@ApplicationScoped
class PrivacyRequestViews {
    private static final LocalDate FIRST = LocalDate.EPOCH;

    private final Session entities;
    private final PrivacyRequests requests;
    private final Explanations explanations;
    private final ReadAudit audit;
    private final Texts texts;
    private final Clock clock;

    PrivacyRequestViews(
            Session entities,
            PrivacyRequests requests,
            Explanations explanations,
            ReadAudit audit,
            Texts texts,
            Clock clock) {
        this.entities = entities;
        this.requests = requests;
        this.explanations = explanations;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    PrivacyRequestResponse byId(UUID id) {
        return shown(requests.byId(id).orElseThrow(PrivacyRefused::unknown));
    }

    /// After a change, its flush makes the version that is shown.
    PrivacyRequestResponse shown(PrivacyRequest request) {
        entities.flush();
        return shown(List.of(request)).getFirst();
    }

    List<PrivacyRequestResponse> page(PageRequest page, boolean unanswered) {
        return shown(entities.createNativeQuery("""
                        select r.* from privacy_request r
                        where (r.due_on, r.id) > (:day, :id) and (not :unanswered or r.answered_on is null)
                        order by r.due_on, r.id limit :rows""", PrivacyRequest.class)
                .setParameter(
                        "day",
                        page.isFirst() ? FIRST : LocalDate.parse(page.after().getFirst()))
                .setParameter("id", page.afterId())
                .setParameter("unanswered", unanswered)
                .setParameter("rows", page.rows())
                .getResultList());
    }

    private List<PrivacyRequestResponse> shown(List<PrivacyRequest> found) {
        audit.shown(
                found.stream()
                        .map(one -> new ReadAudit.Shown(one.concerned(), one.departement()))
                        .toList(),
                List.of("privacy-request"));
        var today = LocalDates.today(clock);
        return found.stream().map(one -> response(one, today)).toList();
    }

    private PrivacyRequestResponse response(PrivacyRequest request, LocalDate today) {
        var answered = request.answer();
        return new PrivacyRequestResponse(
                request.id(),
                request.version(),
                request.departement(),
                request.personId().orElse(null),
                request.kind(),
                request.status(),
                request.channel(),
                request.receivedOn(),
                request.registeredBy(),
                request.identityProof().orElse(null),
                request.identityCheckedOn().orElse(null),
                request.dueOn(),
                answered.isPresent() ? null : ChronoUnit.DAYS.between(today, request.dueOn()),
                request.isLate(today),
                request.extensionReason().orElse(null),
                answered.map(answer -> answer(request, answer)).orElse(null));
    }

    private PrivacyRequestResponse.Answer answer(PrivacyRequest request, PrivacyAnswer answer) {
        var refused = answer.refusalGround();
        var erased = answer.erasureGround();
        return new PrivacyRequestResponse.Answer(
                answer.answeredOn(),
                answer.answeredBy(),
                answer.means(),
                refused,
                erased,
                text(
                        refused != null
                                ? "privacy.refusal." + refused
                                : erased != null ? "privacy.erasure." + erased : "privacy.granted." + request.kind()),
                explanations.of(request).orElse(null),
                Stream.of("dpo", "cnil", "court")
                        .map(way -> text("privacy.appeal." + way))
                        .toList());
    }

    private String text(String key) {
        return texts.find(key, Map.of()).orElseThrow(() -> new IllegalStateException("no text " + key));
    }
}
