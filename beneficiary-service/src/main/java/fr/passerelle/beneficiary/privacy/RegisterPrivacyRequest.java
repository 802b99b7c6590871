package fr.passerelle.beneficiary.privacy;

import fr.passerelle.beneficiary.person.Persons;
import fr.passerelle.beneficiary.person.PlausibleDate;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.problem.Texts;
import fr.passerelle.platform.sight.PersonSight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Takes a request, and says until when it is answered: the month counts from the day it came in.
@ApplicationScoped
public class RegisterPrivacyRequest {
    private final Persons persons;
    private final PrivacyRequests requests;
    private final PrivacyDelays delays;
    private final Texts texts;

    RegisterPrivacyRequest(Persons persons, PrivacyRequests requests, PrivacyDelays delays, Texts texts) {
        this.persons = persons;
        this.requests = requests;
        this.delays = delays;
        this.texts = texts;
    }

    /// @param proof where the identity was checked at once
    public record Command(
            UUID personId,
            PrivacyRequestKind kind,
            RequestChannel channel,
            LocalDate receivedOn,
            @Nullable IdentityProof proof,
            String registeredBy,
            Instant at) {}

    @Transactional
    public PrivacyRequest handle(Command command) {
        var received = command.receivedOn();
        var today = LocalDates.on(command.at());
        if (!PlausibleDate.isFact(received, today)) {
            throw refused("date-bounds");
        }
        var person = persons.byId(command.personId()).orElseThrow(PersonSight::unknown);
        var departement = person.departement();
        if (!delays.areSet(departement, received)) {
            throw refused("privacy-before-rgpd");
        }
        var request = new PrivacyRequest(
                Ids.next(), departement, person.id(), command, received.plus(delays.answer(departement, received)));
        if (command.proof() != null) {
            request.checkIdentity(command.proof(), today);
        }
        requests.add(request);
        return request;
    }

    private Refusal refused(String rule) {
        return new Refusal(Refusal.Kind.INVALID, rule, Map.of(), List.of(texts.refused("receivedOn", rule, Map.of())));
    }
}
