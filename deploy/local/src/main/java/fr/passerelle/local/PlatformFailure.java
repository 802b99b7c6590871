package fr.passerelle.local;

/// What keeps the platform from starting, in one line that says what to do.
public class PlatformFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PlatformFailure(String message) {
        super(message);
    }

    public PlatformFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
