package fr.passerelle.contract.commitment;

import java.util.List;

/// An étape: what is done before the next one.
public record Step(String title, List<CommittedAction> actions) {
    public Step {
        actions = List.copyOf(actions);
        if (actions.isEmpty()) {
            throw new IllegalArgumentException("a step has an action at least");
        }
    }
}
