package fr.passerelle.scheduling.invitation.messaging;

import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;
import fr.passerelle.scheduling.Motif;
import fr.passerelle.scheduling.invitation.InvitePerson;
import fr.passerelle.scheduling.person.Person;
import jakarta.enterprise.context.ApplicationScoped;

/// A right that opens makes an invitation, also without a profil: it is there that somebody will ask for one.
@ApplicationScoped
class OpenedRightHandler implements EventHandler<OpenedRightMessage> {
    private final InvitePerson invite;

    OpenedRightHandler(InvitePerson invite) {
        this.invite = invite;
    }

    @Override
    public String type() {
        return "fr.passerelle.beneficiary.RsaRightOpened.v1";
    }

    @Override
    public Class<OpenedRightMessage> dataType() {
        return OpenedRightMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<OpenedRightMessage> event) {
        var data = event.data();
        if (Person.isToBeSupported(data.role(), data.subjectToRightsAndDuties())) {
            invite.handle(new InvitePerson.Command(
                    data.beneficiaryId(),
                    event.departement(),
                    data.rsaRightId(),
                    Motif.ORIENTATION,
                    data.communeCode(),
                    data.receivedAt()));
        }
    }
}
