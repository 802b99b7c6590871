package fr.passerelle.demo.partner;

/// A step did not go as it should; the message is the one line that its reader gets.
public final class StepFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StepFailed(String message) {
        super(message);
    }

    public StepFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
