package fr.passerelle.scheduling.appointment;

/// Why a person did not come, as they said, where it is known.
public enum AbsenceReason {
    UNKNOWN,
    FEAR,
    HEALTH,
    MOBILITY,
    CHILDCARE,
    WORK,
    OTHER
}
