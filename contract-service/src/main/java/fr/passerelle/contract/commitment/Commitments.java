package fr.passerelle.contract.commitment;

import fr.passerelle.contract.frein.Frein;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// The objectives and the étapes of a contract, in their order.
public record Commitments(Set<CommitmentDomain> objectives, List<Step> steps) {
    public Commitments {
        objectives = Set.copyOf(objectives);
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a contract has a step at least");
        }
    }

    /// The same in each order: what is shown and what is kept do not depend on a set's.
    public List<CommitmentDomain> sortedObjectives() {
        return List.copyOf(new TreeSet<>(objectives));
    }

    public List<CommittedAction> actions() {
        return steps.stream().flatMap(step -> step.actions().stream()).toList();
    }

    /// The blocking freins that an étape towards a job would come before.
    public List<Frein> leftBehind(Collection<Frein> blocking) {
        var job = firstStep(action -> action.domain().isTowardsAJob());
        return blocking.stream()
                .filter(frein -> job < firstStep(action -> worksOn(action, frein.id())))
                .toList();
    }

    /// What is left to promise again for a following term.
    public Commitments movedBy(int months) {
        return new Commitments(
                objectives,
                steps.stream()
                        .map(step -> new Step(
                                step.title(),
                                step.actions().stream()
                                        .map(action -> action.movedBy(months))
                                        .toList()))
                        .toList());
    }

    private static boolean worksOn(CommittedAction action, UUID freinId) {
        return freinId.equals(action.freinId());
    }

    /// After the last one where no step has such an action.
    private int firstStep(Predicate<CommittedAction> wanted) {
        return IntStream.range(0, steps.size())
                .filter(place -> steps.get(place).actions().stream().anyMatch(wanted))
                .findFirst()
                .orElse(steps.size());
    }
}
