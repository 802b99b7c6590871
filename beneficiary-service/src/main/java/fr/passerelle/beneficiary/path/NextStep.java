package fr.passerelle.beneficiary.path;

/// What a person can expect, or do, next.
public enum NextStep {
    GO_TO_APPOINTMENT,
    AWAIT_RIGHT,
    AWAIT_ORIENTATION,
    MAKE_DIAGNOSTIC,
    WRITE_CONTRACT,
    SIGN_CONTRACT,
    AWAIT_VALIDATION,
    REWORK_CONTRACT,
    FOLLOW_CONTRACT,
    EXPECT_APPOINTMENT,
    ASK_FOR_HELP
}
