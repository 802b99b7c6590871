package fr.passerelle.beneficiary.household;

import fr.passerelle.beneficiary.household.HouseholdFacts.Told;
import fr.passerelle.beneficiary.notice.ChooseChannel;
import fr.passerelle.beneficiary.notice.Notice;
import fr.passerelle.beneficiary.notice.NoticeChannel;
import fr.passerelle.beneficiary.notice.NoticeContent;
import fr.passerelle.beneficiary.notice.NoticeOrder;
import fr.passerelle.beneficiary.notice.WriteToPerson;
import fr.passerelle.beneficiary.person.Person;
import fr.passerelle.beneficiary.right.RsaRightEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Has the adults of a household told that their right is open; the amount goes to the allocataire alone.
@ApplicationScoped
public class TellMembers {
    private final WriteToPerson write;
    private final ChooseChannel channels;

    TellMembers(WriteToPerson write, ChooseChannel channels) {
        this.write = write;
        this.channels = channels;
    }

    public List<Notice> tell(Told told, RsaRightEvent.Opened event) {
        return told.members().stream()
                .filter(place -> place.knownRole().filter(HouseholdRole::isTold).isPresent())
                .map(place -> NoticeOrder.now(
                        place.personId(),
                        place.departement(),
                        channelTo(told.person(place.personId())),
                        content(place, event),
                        told.receivedAt()))
                .map(write::handle)
                .toList();
    }

    private NoticeChannel channelTo(Person person) {
        return channels.of(person.contact(), person.preferredChannel().orElse(null));
    }

    private static NoticeContent content(Membership place, RsaRightEvent.Opened event) {
        var opening = event.opening();
        var paid = place.knownRole().filter(HouseholdRole::isAllocataire).isPresent();
        return new NoticeContent.Opening(opening.openedOn(), paid ? opening.amount() : null, paid && opening.majore());
    }
}
