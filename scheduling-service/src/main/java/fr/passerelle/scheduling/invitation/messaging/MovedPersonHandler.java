package fr.passerelle.scheduling.invitation.messaging;

import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;
import fr.passerelle.scheduling.Motif;
import fr.passerelle.scheduling.invitation.FollowPerson;
import fr.passerelle.scheduling.invitation.InvitePerson;
import fr.passerelle.scheduling.person.People;
import fr.passerelle.scheduling.person.Person;
import jakarta.enterprise.context.ApplicationScoped;

/// Who waits waits where they live now; and who becomes subject to rights and duties while a right is open is invited.
@ApplicationScoped
class MovedPersonHandler implements EventHandler<MovedPersonMessage> {
    private final FollowPerson follow;
    private final InvitePerson invite;
    private final People people;

    MovedPersonHandler(FollowPerson follow, InvitePerson invite, People people) {
        this.follow = follow;
        this.invite = invite;
        this.people = people;
    }

    @Override
    public String type() {
        return "fr.passerelle.beneficiary.HouseholdChanged.v1";
    }

    @Override
    public Class<MovedPersonMessage> dataType() {
        return MovedPersonMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<MovedPersonMessage> event) {
        var data = event.data();
        var commune = data.communeCode();
        if (commune == null) {
            return; // whoever left the household takes no new place with them
        }
        follow.handle(data.beneficiaryId(), commune);
        if (Person.isToBeSupported(data.role(), data.subjectToRightsAndDuties())) {
            people.byId(data.beneficiaryId())
                    .filter(MovedPersonHandler::isInvited)
                    .ifPresent(person -> invite.handle(new InvitePerson.Command(
                            person.id(),
                            event.departement(),
                            person.rsaRightId(),
                            Motif.ORIENTATION,
                            commune,
                            event.occurredAt())));
        }
    }

    private static boolean isInvited(Person person) {
        var right = person.rightState();
        return right != null && right.invites();
    }
}
