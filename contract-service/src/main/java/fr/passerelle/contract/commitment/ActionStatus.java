package fr.passerelle.contract.commitment;

/// How far an action has come.
public enum ActionStatus {
    TO_DO,
    IN_PROGRESS,
    DONE,
    ABANDONED,
    POSTPONED
}
