package fr.passerelle.contract.commitment;

/// Which side promises an action: both do in a contract.
public enum EngagedBy {
    /// the person, or the family
    BENEFICIARY,
    /// the organisation that follows them
    ORGANISATION
}
