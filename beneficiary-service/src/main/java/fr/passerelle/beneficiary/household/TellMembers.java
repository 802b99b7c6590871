package fr.passerelle.beneficiary.household;

import fr.passerelle.beneficiary.household.HouseholdFacts.Told;
import fr.passerelle.beneficiary.notice.ChooseChannel;
import fr.passerelle.beneficiary.notice.Notice;
import fr.passerelle.beneficiary.notice.NoticeChannel;
import fr.passerelle.beneficiary.notice.NoticeContent;
import fr.passerelle.beneficiary.notice.NoticeOrder;
import fr.passerelle.beneficiary.notice.WriteToPerson;
import fr.passerelle.beneficiary.person.Person;
import fr.passerelle.beneficiary.right.OpenedPaths;
import fr.passerelle.beneficiary.right.RsaRightEvent;
import fr.passerelle.platform.clock.LocalDates;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/// Has the adults of a household told that their right is open, the amount to the allocataire alone; the path of those
/// from whom steps are expected begins with that.
@ApplicationScoped
public class TellMembers {
    private final WriteToPerson write;
    private final ChooseChannel channels;
    private final OpenedPaths paths;
    private final Clock clock;

    TellMembers(WriteToPerson write, ChooseChannel channels, OpenedPaths paths, Clock clock) {
        this.write = write;
        this.channels = channels;
        this.paths = paths;
        this.clock = clock;
    }

    /// Who is told that a right opened.
    public record Opening(Told told, RsaRightEvent.Opened event) {}

    public List<Notice> tell(List<Opening> openings) {
        paths.begin(openings.stream().flatMap(TellMembers::subjects).toList(), LocalDates.today(clock));
        return write.handle(openings.stream()
                .flatMap(one -> orders(one.told(), one.event()))
                .toList());
    }

    private static Stream<OpenedPaths.Subject> subjects(Opening one) {
        return one.told().members().stream()
                .filter(place -> place.knownRole().filter(HouseholdRole::isTold).isPresent())
                .filter(place -> place.subjectToRightsAndDuties().orElse(true))
                .map(place -> new OpenedPaths.Subject(place.personId(), place.departement()));
    }

    private Stream<NoticeOrder> orders(Told told, RsaRightEvent.Opened event) {
        return told.members().stream()
                .filter(place -> place.knownRole().filter(HouseholdRole::isTold).isPresent())
                .map(place -> NoticeOrder.now(
                        place.personId(),
                        place.departement(),
                        channelTo(told.person(place.personId())),
                        content(place, event),
                        told.receivedAt()));
    }

    private NoticeChannel channelTo(Person person) {
        return channels.of(person.contact(), person.preferredChannel().orElse(null));
    }

    private static NoticeContent content(Membership place, RsaRightEvent.Opened event) {
        var opening = event.opening();
        var paid = place.knownRole().filter(HouseholdRole::isAllocataire).isPresent();
        return new NoticeContent.Opening(
                opening.openedOn(),
                paid ? opening.amount() : null,
                paid && opening.majore(),
                place.subjectToRightsAndDuties().orElse(false));
    }
}
