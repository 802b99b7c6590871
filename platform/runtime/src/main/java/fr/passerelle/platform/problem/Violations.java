package fr.passerelle.platform.problem;

import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Bean Validation: each field, the rule that it breaks and the validator's French sentence. A violation anywhere else
/// than in a request, or of an answer, is a fault of ours.
public final class Violations {
    private Violations() {}

    static Optional<Fault> in(@Nullable Throwable cause) {
        return Fault.find(cause, ResteasyReactiveViolationException.class)
                .filter(violation ->
                        violation.getConstraintViolations().stream().noneMatch(Violations::isOfAnswer))
                .map(violation ->
                        new Fault(400, "invalid-request", Map.of(), errors(violation.getConstraintViolations())));
    }

    /// What a validator found, for who shows it before anything is refused.
    public static List<FieldError> errors(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation ->
                        new FieldError(field(violation.getPropertyPath()), rule(violation), sentence(violation)))
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::rule))
                .toList();
    }

    private static boolean isOfAnswer(ConstraintViolation<?> violation) {
        for (var node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }

    /// The path as the caller wrote it: without our method, and without the name that the method gives to the body.
    private static String field(Path path) {
        var written = new StringBuilder();
        var parameter = "";
        for (var node : path) {
            if (node.isInIterable()) {
                written.append('[')
                        .append(node.getIndex() == null ? node.getKey() : node.getIndex())
                        .append(']');
            }
            switch (node.getKind()) {
                case PARAMETER -> parameter = node.getName();
                case PROPERTY -> written.append(written.isEmpty() ? "" : ".").append(node.getName());
                default -> {} // methods, beans and containers have no name in a request
            }
        }
        return written.isEmpty() ? parameter : written.toString();
    }

    /// `@NotBlank` is `not-blank`.
    private static String rule(ConstraintViolation<?> violation) {
        var name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static String sentence(ConstraintViolation<?> violation) {
        var message = violation.getMessage();
        return message.substring(0, 1).toUpperCase(Locale.FRENCH) + message.substring(1);
    }
}
