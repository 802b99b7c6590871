package fr.passerelle.beneficiary.path;

import java.util.List;
import java.util.UUID;

/// The copied steps of the départements in scope.
public interface Steps {
    boolean isKnown(UUID personId);

    /// Keeps the last word on a step.
    void keep(Step step);

    List<Step> of(UUID personId);
}
