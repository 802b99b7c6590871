package fr.passerelle.beneficiary.exit;

/// Why an exit is taken back.
public enum ExitRevocationReason {
    RECORDED_BY_MISTAKE,
    /// the job, the move or the pension did not come about
    DID_NOT_COME_ABOUT
}
