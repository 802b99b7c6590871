package fr.passerelle.platform.problem;

import java.util.List;
import java.util.Map;

/// A rule said no. Rolled back, and mapped once to problem+json: `type` is `urn:passerelle:problem:<code>`, and title,
/// detail, rule and legal basis are looked up by the code in `messages_fr.properties` of the service.
public class Refusal extends RuntimeException {
    /// What the refusal is to HTTP.
    public enum Kind {
        MALFORMED(400),
        INVALID(422),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        PRECONDITION_FAILED(412),
        PRECONDITION_REQUIRED(428),
        TOO_LARGE(413),
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String code;
    private final transient Map<String, Object> parameters;
    private final transient List<FieldError> errors;

    public Refusal(Kind kind, String code, Map<String, Object> parameters, List<FieldError> errors) {
        super(code);
        this.kind = kind;
        this.code = code;
        this.parameters = Map.copyOf(parameters);
        this.errors = List.copyOf(errors);
    }

    public Refusal(Kind kind, String code, Map<String, Object> parameters) {
        this(kind, code, parameters, List.of());
    }

    public Refusal(Kind kind, String code) {
        this(kind, code, Map.of(), List.of());
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    /// Values for the `{name}` places of the French detail; never personal data.
    public Map<String, Object> parameters() {
        return parameters;
    }

    public List<FieldError> errors() {
        return errors;
    }
}
