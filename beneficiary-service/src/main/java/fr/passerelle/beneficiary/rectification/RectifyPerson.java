package fr.passerelle.beneficiary.rectification;

import fr.passerelle.beneficiary.person.ContactDetails;
import fr.passerelle.beneficiary.person.Person;
import fr.passerelle.beneficiary.person.Persons;
import fr.passerelle.beneficiary.person.PlausibleDate;
import fr.passerelle.beneficiary.privacy.PrivacyAct;
import fr.passerelle.beneficiary.privacy.PrivacyRequest;
import fr.passerelle.beneficiary.privacy.TreatPrivacyRequest;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.problem.FieldError;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.problem.Texts;
import fr.passerelle.platform.sight.PersonSight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Corrects what a person has shown to be wrong, and keeps what stood before. What the Caf says of civil status is
/// corrected at the Caf: here its next file would bring the mistake back.
@ApplicationScoped
public class RectifyPerson {
    private final TreatPrivacyRequest requests;
    private final Persons persons;
    private final CivilStatusMaster master;
    private final Corrections corrections;
    private final RectificationAnnouncer announcer;
    private final Texts texts;

    RectifyPerson(
            TreatPrivacyRequest requests,
            Persons persons,
            CivilStatusMaster master,
            Corrections corrections,
            RectificationAnnouncer announcer,
            Texts texts) {
        this.requests = requests;
        this.persons = persons;
        this.master = master;
        this.corrections = corrections;
        this.announcer = announcer;
        this.texts = texts;
    }

    @Transactional
    public PrivacyRequest handle(TreatPrivacyRequest.Command command, Correction asked) {
        var request = requests.asRead(command, PrivacyAct.RECTIFICATION);
        var person = request.personId().flatMap(persons::byId).orElseThrow(PersonSight::unknown);
        check(person, asked, LocalDates.on(command.at()));
        var right = asked.withPhone(
                asked.phone() == null
                        ? null
                        : ContactDetails.phoneOf(asked.phone()).orElse(null));
        var changes = right.asked().entrySet().stream()
                .map(field -> new Correction.Change(
                        field.getKey(), Correction.value(person, field.getKey()), field.getValue()))
                .filter(change -> !change.after().equals(change.before()))
                .toList();
        if (changes.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, "rectification-changes-nothing");
        }
        person.describe(right.of(person.identity()), command.at());
        if (right.email() != null || right.phone() != null) {
            person.reachAt(right.email(), right.phone(), command.at());
        }
        requests.grant(request, PrivacyAct.RECTIFICATION, command);
        corrections.keep(request, person.id(), changes);
        announcer.announce(request, person.id(), changes, command.at());
        return request;
    }

    private void check(Person person, Correction asked, LocalDate today) {
        var faults = new ArrayList<FieldError>();
        var mastered = asked.asked().keySet().stream()
                .filter(Correction.Field::isCivilStatus)
                .toList();
        if (!mastered.isEmpty() && master.isPayingBodyFor(person.id())) {
            mastered.forEach(field -> faults.add(fault(field, "rectification-caf-is-master")));
        }
        if (asked.birthDate() != null && !PlausibleDate.isFact(asked.birthDate(), today)) {
            faults.add(fault(Correction.Field.BIRTH_DATE, "date-bounds"));
        }
        if (asked.email() != null && !ContactDetails.isEmail(asked.email())) {
            faults.add(fault(Correction.Field.EMAIL, "email-format"));
        }
        if (asked.phone() != null && ContactDetails.phoneOf(asked.phone()).isEmpty()) {
            faults.add(fault(Correction.Field.PHONE, "phone-format"));
        }
        if (!faults.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    Objects.requireNonNull(faults.getFirst().rule()),
                    Map.of(),
                    List.copyOf(faults));
        }
    }

    private FieldError fault(Correction.Field field, String rule) {
        return texts.refused(field.path(), rule, Map.of());
    }
}
