package fr.passerelle.scheduling.appointment;

/// Who cannot: the person, who is excused, or the service.
public enum CancelledBy {
    BENEFICIARY,
    SERVICE
}
