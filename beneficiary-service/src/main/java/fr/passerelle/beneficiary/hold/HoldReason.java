package fr.passerelle.beneficiary.hold;

/// Why a file is kept although its time is over.
public enum HoldReason {
    /// before a court, or an appeal that is still open
    LITIGATION,
    /// an audit or a control of the Département, of the Caf or of the Cour des comptes
    CONTROL,
    /// an indu that is not paid back
    DEBT,
    /// a complaint to the CNIL, or a request of the person that is not answered
    COMPLAINT
}
