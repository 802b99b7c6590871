package fr.passerelle.beneficiary.rectification;

import fr.passerelle.beneficiary.person.ContactDetails;
import fr.passerelle.beneficiary.person.Persons;
import fr.passerelle.beneficiary.privacy.PrivacyAct;
import fr.passerelle.beneficiary.privacy.PrivacyAnswer;
import fr.passerelle.beneficiary.privacy.PrivacyRequest;
import fr.passerelle.beneficiary.privacy.TreatPrivacyRequest;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.sight.PersonSight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Corrects what a person has shown to be wrong, and keeps what stood before. What the Caf says of civil status is
/// corrected at the Caf: here its next file would bring the mistake back.
@ApplicationScoped
public class RectifyPerson {
    private final TreatPrivacyRequest requests;
    private final Persons persons;
    private final CheckCorrection check;
    private final Corrections corrections;
    private final RectificationAnnouncer announcer;

    RectifyPerson(
            TreatPrivacyRequest requests,
            Persons persons,
            CheckCorrection check,
            Corrections corrections,
            RectificationAnnouncer announcer) {
        this.requests = requests;
        this.persons = persons;
        this.check = check;
        this.corrections = corrections;
        this.announcer = announcer;
    }

    @Transactional
    public PrivacyRequest handle(TreatPrivacyRequest.Command command, Correction asked) {
        var request = requests.asRead(command, PrivacyAct.RECTIFICATION);
        var person = request.personId().flatMap(persons::byId).orElseThrow(PersonSight::unknown);
        check.check(person, asked, LocalDates.on(command.at()));
        var right = asked.withPhone(
                asked.phone() == null
                        ? null
                        : ContactDetails.phoneOf(asked.phone()).orElse(null));
        var changes = right.changesFor(person);
        if (changes.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, "rectification-changes-nothing");
        }
        person.describe(right.of(person.identity()), command.at());
        person.reachOnlyAt(right.of(person.contact()), command.at());
        requests.grant(
                request, PrivacyAct.RECTIFICATION, PrivacyAnswer.granted(LocalDates.on(command.at()), command.by()));
        corrections.keep(request, person.id(), changes);
        announcer.announce(request, person.id(), changes, command.at());
        return request;
    }
}
