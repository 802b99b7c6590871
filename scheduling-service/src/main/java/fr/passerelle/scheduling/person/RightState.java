package fr.passerelle.scheduling.person;

/// What is known of a person's right to the RSA.
public enum RightState {
    REQUESTED,
    OPENED,
    /// it was open before it became known: nobody is invited for it
    RECORDED,
    RESUMED,
    SUSPENDED,
    CLOSED;

    /// Whether people are invited for the right as it stands.
    public boolean invites() {
        return this == OPENED || this == RESUMED;
    }

    /// Whether the right is, or was, more than a request.
    public boolean isDecided() {
        return this != REQUESTED;
    }
}
