package fr.passerelle.beneficiary.path;

import fr.passerelle.beneficiary.exit.Exit;
import fr.passerelle.beneficiary.right.RsaRight;
import fr.passerelle.beneficiary.right.RsaRightState;
import fr.passerelle.platform.clock.LocalDates;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where somebody stands today.
///
/// @param concerned whether an orientation is for the person
/// @param follower the orientation that holds today
/// @param binome the two professionals who follow together, as long as they do
/// @param contract the one in force, else the last one that was not given up
/// @param appointment the next one
public record PersonPath(
        LocalDate on,
        @Nullable RsaRight right,
        boolean allocataire,
        boolean concerned,
        @Nullable Step follower,
        @Nullable Step binome,
        @Nullable Step contract,
        @Nullable Step appointment,
        @Nullable Exit exit,
        List<NextStep> next) {
    private static final Comparator<Step> BY_WORD = Comparator.comparing(Step::toldAt);

    public PersonPath {
        next = List.copyOf(next);
    }

    static PersonPath of(PathFacts facts, Instant now) {
        var today = LocalDates.on(now);
        var follower = follower(facts, today);
        var binome =
                facts.steps().stream().filter(step -> step.isBinomeOn(today)).max(BY_WORD);
        var isFollowed = binome.isPresent() || (follower.isPresent() && !facts.isRightEnded());
        var last = contracts(facts).max(BY_WORD);
        var appointment = facts.steps().stream()
                .filter(step -> step.isAwaited(now))
                .min(Comparator.comparing(step -> step.details().startsAt()));
        var exit = facts.standingExit();
        return new PersonPath(
                today,
                facts.right(),
                facts.allocataire(),
                facts.concerned(),
                follower.orElse(null),
                binome.orElse(null),
                contracts(facts)
                        .filter(step -> step.isInForce(today))
                        .findFirst()
                        .or(() -> last)
                        .orElse(null),
                appointment.orElse(null),
                exit.orElse(null),
                exit.isPresent() ? List.of() : next(facts, today, isFollowed, last, appointment.isPresent()));
    }

    /// What is paid every month, to the one whom the Caf pays: nothing while the right is suspended.
    public Optional<BigDecimal> paidAmount() {
        return Optional.ofNullable(right)
                .filter(known -> allocataire && known.state().isPaid())
                .flatMap(RsaRight::opening)
                .map(opening -> opening.amount());
    }

    private static Optional<Step> follower(PathFacts facts, LocalDate today) {
        return facts.steps().stream()
                .filter(step -> step.isOf(StepKind.ORIENTATION))
                .max(Comparator.<Step, Boolean>comparing(
                                step -> !step.startOr(today).isAfter(today))
                        .thenComparing(step -> step.startOr(today))
                        .thenComparing(BY_WORD));
    }

    private static Stream<Step> contracts(PathFacts facts) {
        return facts.steps().stream()
                .filter(step -> step.isOf(StepKind.CONTRACT) && step.status() != StepStatus.CANCELLED);
    }

    private static List<NextStep> next(
            PathFacts facts, LocalDate today, boolean followed, Optional<Step> contract, boolean awaited) {
        var next = new ArrayList<NextStep>();
        if (awaited) {
            next.add(NextStep.GO_TO_APPOINTMENT);
        }
        if (followed) {
            next.add(ofContract(facts.diagnosed(), today, contract));
            if (!awaited) {
                next.add(NextStep.EXPECT_APPOINTMENT);
            }
        } else {
            next.add(ofRight(facts.knownRight().map(RsaRight::state), facts.concerned()));
        }
        return next;
    }

    private static NextStep ofRight(Optional<RsaRightState> state, boolean concerned) {
        if (concerned && state.filter(RsaRightState::isOpen).isPresent()) {
            return NextStep.AWAIT_ORIENTATION;
        }
        return state.filter(RsaRightState.PENDING::equals)
                .map(_ -> NextStep.AWAIT_RIGHT)
                .orElse(NextStep.ASK_FOR_HELP);
    }

    /// The last word on contracts decides: a renewal that is being written comes before the one in force.
    private static NextStep ofContract(boolean diagnosed, LocalDate today, Optional<Step> contract) {
        var ahead = contract.map(step -> switch (step.status()) {
            case DRAFTED, SIGNED_BY_ONE -> NextStep.SIGN_CONTRACT;
            case SIGNED, SUBMITTED -> NextStep.AWAIT_VALIDATION;
            case REJECTED -> NextStep.REWORK_CONTRACT;
            case VALIDATED -> hasEnded(step, today) ? NextStep.WRITE_CONTRACT : NextStep.FOLLOW_CONTRACT;
            case DECIDED, ENDED, BOOKED, CANCELLED, HONOURED, MISSED -> NextStep.WRITE_CONTRACT;
        });
        return ahead.orElse(diagnosed ? NextStep.WRITE_CONTRACT : NextStep.MAKE_DIAGNOSTIC);
    }

    private static boolean hasEnded(Step contract, LocalDate today) {
        var end = contract.details().endsOn();
        return end != null && end.isBefore(today);
    }
}
