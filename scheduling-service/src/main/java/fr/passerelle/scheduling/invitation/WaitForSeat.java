package fr.passerelle.scheduling.invitation;

import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.sight.PersonSight;
import fr.passerelle.scheduling.Motif;
import fr.passerelle.scheduling.admission.Admission;
import fr.passerelle.scheduling.person.People;
import fr.passerelle.scheduling.site.SiteType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Puts a person on the waiting list of the espace insertion of their commune; a free seat is promised at once.
@ApplicationScoped
public class WaitForSeat {
    private final People people;
    private final PersonSight sight;
    private final Admission admission;
    private final InvitePerson invite;
    private final InvitationRules rules;

    WaitForSeat(People people, PersonSight sight, Admission admission, InvitePerson invite, InvitationRules rules) {
        this.people = people;
        this.sight = sight;
        this.admission = admission;
        this.invite = invite;
        this.rules = rules;
    }

    @Transactional
    public Invitation handle(UUID beneficiaryId, Motif motif) {
        sight.require(beneficiaryId);
        var person = people.byId(beneficiaryId).orElseThrow(PersonSight::unknown);
        admission.requireRight(person, motif);
        admission.requireProfil(person, motif, SiteType.ESPACE_INSERTION);
        var asked = new InvitePerson.Command(
                beneficiaryId, person.departement(), null, motif, person.communeCode(), rules.now());
        return invite.handle(asked).orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "invitation-already-open"));
    }
}
