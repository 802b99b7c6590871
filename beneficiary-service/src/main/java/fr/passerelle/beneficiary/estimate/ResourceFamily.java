package fr.passerelle.beneficiary.estimate;

/// How a resource counts.
public enum ResourceFamily {
    ACTIVITY,
    REPLACEMENT,
    OTHER,
    MINIMUM,
    SELF_EMPLOYED
}
