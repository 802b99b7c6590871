package fr.passerelle.beneficiary.signal;

import fr.passerelle.beneficiary.diagnostic.DiagnosticRules;
import fr.passerelle.beneficiary.path.StepKind;
import fr.passerelle.beneficiary.path.StepStatus;
import fr.passerelle.beneficiary.path.Steps;
import fr.passerelle.beneficiary.person.Persons;
import fr.passerelle.beneficiary.person.PlausibleDate;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.problem.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A signal says of whom, on what ground, and is answered about somebody who is known.
@ApplicationScoped
class CheckSignal {
    private static final Set<StepStatus> GIVEN = Set.of(StepStatus.BOOKED, StepStatus.HONOURED, StepStatus.MISSED);

    private final Persons persons;
    private final Steps steps;
    private final DiagnosticRules rules;
    private final Texts texts;

    CheckSignal(Persons persons, Steps steps, DiagnosticRules rules, Texts texts) {
        this.persons = persons;
        this.steps = steps;
        this.rules = rules;
        this.texts = texts;
    }

    void sent(SendSignal.Command sent) {
        if ((sent.personId() == null) == (sent.words().person() == null)) {
            throw refused("person", "signal-person-missing");
        }
        if ((sent.basis() == SignalBasis.AGREEMENT) != (sent.agreedOn() != null)) {
            throw refused("agreedOn", "signal-agreement-undated");
        }
        if (sent.agreedOn() != null && !PlausibleDate.isFact(sent.agreedOn(), LocalDates.on(sent.at()))) {
            throw refused("agreedOn", "date-bounds");
        }
        checkBirthDate(sent);
        checkAgreementOfKnown(sent);
        if (sent.concerns().stream().anyMatch(Concern::isSensitive)
                && !sent.basis().allowsSensitive()) {
            throw refused("basis", "signal-sensitive-without-agreement");
        }
    }

    /// Nobody agrees before they are born.
    private void checkBirthDate(SendSignal.Command sent) {
        var person = sent.words().person();
        var birthDate = person == null ? null : person.birthDate();
        if (birthDate == null) {
            return;
        }
        if (!PlausibleDate.isFact(birthDate, LocalDates.on(sent.at()))) {
            throw refused("person.birthDate", "date-bounds");
        }
        if (sent.agreedOn() != null && sent.agreedOn().isBefore(birthDate)) {
            throw refused("agreedOn", "signal-agreement-before-birth");
        }
    }

    private void checkAgreementOfKnown(SendSignal.Command sent) {
        var agreedOn = sent.agreedOn();
        if (agreedOn != null
                && Optional.ofNullable(sent.personId())
                        .flatMap(persons::byId)
                        .filter(person -> !person.wasBornBy(agreedOn))
                        .isPresent()) {
            throw refused("agreedOn", "signal-agreement-before-birth");
        }
    }

    void answered(Signal signal, SignalAnswer answer, LocalDate on) {
        if (!answer.isWhole()) {
            throw refused("outcome", "signal-answer-incomplete");
        }
        var isKnown = signal.personId().isPresent();
        if ((answer.reason() == DeclineReason.NOT_IDENTIFIED && isKnown)
                || (answer.reason() == DeclineReason.ALREADY_FOLLOWED && !isKnown)) {
            throw refused("reason", "signal-answer-contradictory");
        }
        if (answer.outcome() != SignalOutcome.DECLINED && signal.personId().isEmpty()) {
            throw refused("outcome", "signal-person-unidentified");
        }
        if (answer.outcome() == SignalOutcome.ORIENTATION && isOfChild(signal, on)) {
            throw refused("outcome", "signal-orientation-of-child");
        }
        if (answer.appointmentId() != null && !isGiven(signal, answer)) {
            throw refused("appointmentId", "signal-appointment-unknown");
        }
    }

    private boolean isOfChild(Signal signal, LocalDate on) {
        return signal.personId()
                .flatMap(persons::byId)
                .filter(person -> !person.wasOfAge(rules.leastAge(person.departement(), on), on))
                .isPresent();
    }

    /// Of the person, not cancelled, and not over before the signal came.
    private boolean isGiven(Signal signal, SignalAnswer answer) {
        return signal.personId().stream()
                .flatMap(person -> steps.of(person).stream())
                .anyMatch(step -> step.id().equals(answer.appointmentId())
                        && step.kind() == StepKind.APPOINTMENT
                        && GIVEN.contains(step.status())
                        && step.day()
                                .filter(on -> !on.isBefore(signal.receivedOn()))
                                .isPresent());
    }

    private Refusal refused(String field, String rule) {
        return new Refusal(Refusal.Kind.INVALID, rule, Map.of(), List.of(texts.refused(field, rule, Map.of())));
    }
}
