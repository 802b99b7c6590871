package fr.passerelle.beneficiary.household;

import fr.passerelle.beneficiary.right.Reasons;
import fr.passerelle.beneficiary.right.RightTransitionFault;
import fr.passerelle.beneficiary.right.RsaRight;
import fr.passerelle.beneficiary.right.RsaRightEvent;
import fr.passerelle.beneficiary.right.RsaRightState;
import fr.passerelle.beneficiary.right.RsaRights;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.ids.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes the right of a household of a file in.
class RecordRight {
    private final RsaRights rights;

    RecordRight(RsaRights rights) {
        this.rights = rights;
    }

    record Result(RsaRight right, List<RsaRightEvent> events, List<RecordHousehold.Warning> warnings) {}

    Result record(Household household, RecordHousehold.Command command) {
        var reading = RightReading.of(
                command.household().right(), command.referenceDate(), LocalDates.on(command.receivedAt()));
        var latest = rights.latestOf(household.id());
        var running = latest.filter(right -> !startsAnew(right, reading));
        var again = running.flatMap(RsaRight::opening).isPresent()
                ? Optional.<RsaRight>empty()
                : reopened(household, reading);
        again.ifPresent(_ -> running.ifPresent(asked -> giveWay(asked, reading, command)));
        var same = again.or(() -> running);
        var warnings = new ArrayList<RecordHousehold.Warning>();
        same.flatMap(right -> RightTransitionFault.of(right.state(), reading.state()))
                .ifPresent(fault -> warnings.add(new RecordHousehold.Warning(fault.finding(), "ETATDOSRSA", null)));
        var right = same.orElseGet(() -> begin(household, command));
        var request = command.household().request();
        right.identify(request.requestedOn(), request.number());
        var events = right.observe(
                reading.state(), reading.opening(), reading.reasons(), reading.on(), command.receivedAt());
        var announced = inNature(events, command.nature());
        if (announced.stream().anyMatch(RsaRightEvent.Opened.class::isInstance)) {
            right.announced(command.receivedAt());
        }
        return new Result(right, announced, warnings);
    }

    private static boolean startsAnew(RsaRight latest, RightReading reading) {
        return latest.state().isEnded() && !reading.state().isEnded() && reading.state() != RsaRightState.UNDEFINED;
    }

    /// An opening on a day that is already known is that right again, not another one, even where there is a request
    /// since.
    private Optional<RsaRight> reopened(Household household, RightReading reading) {
        return Optional.ofNullable(reading.opening())
                .flatMap(opening -> rights.openedOn(household.id(), opening.openedOn()));
    }

    /// The Caf answers the request by the earlier right.
    private static void giveWay(RsaRight asked, RightReading reading, RecordHousehold.Command command) {
        asked.observe(RsaRightState.CLOSED, null, Reasons.NONE, reading.on(), command.receivedAt());
    }

    private RsaRight begin(Household household, RecordHousehold.Command command) {
        var right = new RsaRight(
                Ids.next(),
                household.departement(),
                household.id(),
                RsaRightState.UNDEFINED,
                command.referenceDate(),
                command.receivedAt());
        rights.add(right);
        return right;
    }

    /// The stock was open before we knew of it: recorded, not announced as an opening.
    private static List<RsaRightEvent> inNature(List<RsaRightEvent> events, RecordHousehold.CafFileNature nature) {
        return nature == RecordHousehold.CafFileNature.COURANT
                ? events
                : events.stream()
                        .map(event -> event instanceof RsaRightEvent.Opened opened ? opened.asRecorded() : event)
                        .toList();
    }
}
