package fr.passerelle.beneficiary.signal.api;

import fr.passerelle.beneficiary.person.Person;
import fr.passerelle.beneficiary.person.Persons;
import fr.passerelle.beneficiary.signal.SendSignal;
import fr.passerelle.beneficiary.signal.Signal;
import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.problem.Texts;
import fr.passerelle.platform.sight.PersonSight;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Places what is sent: among the people that the sender shares, and in a département of its token.
@ApplicationScoped
class ReceiveSignal {
    private static final String OVERSEAS = "97";

    private final SendSignal send;
    private final Persons persons;
    private final PersonSight sight;
    private final Caller caller;
    private final Texts texts;
    private final Clock clock;

    ReceiveSignal(SendSignal send, Persons persons, PersonSight sight, Caller caller, Texts texts, Clock clock) {
        this.send = send;
        this.persons = persons;
        this.sight = sight;
        this.caller = caller;
        this.texts = texts;
        this.clock = clock;
    }

    Signal handle(SignalRequest request) {
        var person = request.beneficiaryId();
        var lives = departementOf(request.communeCode());
        return send.handle(new SendSignal.Command(
                person == null ? lives : departementOf(person),
                person,
                caller.organisationId(),
                request.communeCode(),
                request.concerns(),
                request.basis(),
                request.agreedOn(),
                request.prevention(),
                request.words(),
                clock.instant()));
    }

    private String departementOf(UUID person) {
        sight.require(person);
        return persons.byId(person).map(Person::departement).orElseThrow(PersonSight::unknown);
    }

    private String departementOf(String communeCode) {
        var code = communeCode.substring(0, communeCode.startsWith(OVERSEAS) ? 3 : 2);
        if (!caller.departements().contains(code)) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    "signal-commune-out-of-scope",
                    Map.of(),
                    List.of(texts.refused("communeCode", "signal-commune-out-of-scope", Map.of())));
        }
        return code;
    }
}
