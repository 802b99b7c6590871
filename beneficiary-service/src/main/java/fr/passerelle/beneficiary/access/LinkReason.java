package fr.passerelle.beneficiary.access;

/// What made a person known to an organisation.
public enum LinkReason {
    /// the Caf or the MSA that pays the right
    PAYING_BODY,
    /// the organisation that received and instructed the application
    APPLICATION,
    /// the organisation that registered somebody, whom it follows
    REGISTRATION,
    /// who holds the site of an appointment, and who receives there
    APPOINTMENT,
    /// the organisme référent
    ORIENTATION,
    /// who holds the action that the person is put forward for
    REFERRAL,
    /// the organisations of the conseiller emploi and the travailleur social who follow the person together
    BINOME
}
