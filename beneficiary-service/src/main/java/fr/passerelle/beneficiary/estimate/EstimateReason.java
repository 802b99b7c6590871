package fr.passerelle.beneficiary.estimate;

/// Why nothing would be due, or why it cannot be said.
public enum EstimateReason {
    TNS_INCOME,
    OVERSEAS,
    STUDENT_OR_RESIDENCE_IN_COUPLE,
    RESIDENCE_UNKNOWN,
    UNDER_25_COUPLE_EXPECTING,
    SHARED_CUSTODY,
    OTHER_DEPENDANT,
    HOSPITALISED_OR_DETAINED,
    LEAVE_WITHOUT_PAY,
    ACTIVITY_RESUMED,
    MISSING_RESOURCES,
    BEFORE_RSA,
    AFTER_PARAMETERS,
    AGE,
    STUDENT,
    RESIDENCE,
    DEPENDANT,
    RESOURCES_TOO_HIGH,
    BELOW_MINIMUM;

    /// Every fact is known and only a rule is missing: the values in between still say something.
    boolean leavesValues() {
        return switch (this) {
            case STUDENT_OR_RESIDENCE_IN_COUPLE, UNDER_25_COUPLE_EXPECTING, ACTIVITY_RESUMED -> true;
            default -> false;
        };
    }
}
