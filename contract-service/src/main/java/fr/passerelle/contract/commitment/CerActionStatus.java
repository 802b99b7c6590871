package fr.passerelle.contract.commitment;

/// How far an action has come.
public enum CerActionStatus {
    TO_DO,
    IN_PROGRESS,
    DONE,
    ABANDONED,
    POSTPONED
}
