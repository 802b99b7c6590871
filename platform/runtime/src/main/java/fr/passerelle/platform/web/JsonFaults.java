package fr.passerelle.platform.web;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import fr.passerelle.platform.problem.FieldError;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.problem.Texts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says of a body that cannot be read what is wrong with it, at which line and column and in which field. Jackson's own
/// sentences are English and quote the value, so none of them is passed on.
final class JsonFaults {
    private final Texts texts;

    JsonFaults(Texts texts) {
        this.texts = texts;
    }

    Refusal refusal(JsonProcessingException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal; // a value object said no while it was made
            }
            if (cause instanceof StreamReadException syntax) {
                return unreadable(syntax);
            }
        }
        return failure instanceof JsonMappingException mapping
                ? unfit(mapping)
                : refusal("malformed-json", "", failure.getLocation(), Map.of());
    }

    private Refusal unreadable(StreamReadException syntax) {
        var parser = syntax.getProcessor();
        var field = parser == null ? "" : pointer(parser);
        if (syntax instanceof InputCoercionException overflow) {
            var expected = Map.of("expected", ExpectedForm.of(overflow.getTargetType(), texts));
            return refusal("invalid-value", field, syntax.getLocation(), expected);
        }
        var code = syntax.getOriginalMessage().startsWith("Duplicate field") ? "duplicate-field" : "malformed-json";
        return refusal(code, field, syntax.getLocation(), Map.of());
    }

    private Refusal unfit(JsonMappingException failure) {
        var field = path(failure);
        var at = failure.getLocation();
        return switch (failure) {
            case StrictScalars.UnacceptableText _ -> refusal("unacceptable-characters", field, at, Map.of());
            case UnrecognizedPropertyException unknown -> refusal("unknown-field", field, at, known(unknown));
            case ValueInstantiationException _ -> refusal("invalid-value", field, at, expected(failure));
            case MismatchedInputException mismatch -> refusal(code(mismatch), field, at, expected(failure));
            default -> refusal("malformed-json", field, at, Map.of());
        };
    }

    private static String code(MismatchedInputException mismatch) {
        var message = mismatch.getOriginalMessage();
        if (message.startsWith("Trailing token")) {
            return "trailing-content";
        }
        var type = mismatch.getTargetType();
        if (type != null && type.isEnum()) {
            return "invalid-value";
        }
        if (message.startsWith("Cannot map `null`")) {
            return "required-value";
        }
        var formed = mismatch instanceof InvalidFormatException && !message.startsWith("Cannot coerce");
        return formed ? "invalid-value" : "wrong-type";
    }

    private Map<String, Object> expected(JsonMappingException failure) {
        var type = switch (failure) {
            case MismatchedInputException mismatch -> mismatch.getTargetType();
            case ValueInstantiationException made -> made.getType().getRawClass();
            default -> null;
        };
        return Map.of("expected", ExpectedForm.of(type, texts));
    }

    private static Map<String, Object> known(UnrecognizedPropertyException unknown) {
        var names = unknown.getKnownPropertyIds();
        var stream = names == null ? Stream.<Object>empty() : names.stream();
        return Map.of("known", stream.map(Object::toString).sorted().collect(Collectors.joining(", ")));
    }

    private Refusal refusal(String code, String field, @Nullable JsonLocation at, Map<String, ?> about) {
        var place = at == null ? JsonLocation.NA : at;
        var parameters = Map.<String, Object>of(
                "field", field, "line", Math.max(1, place.getLineNr()), "column", Math.max(1, place.getColumnNr()));
        var errors = field.isEmpty() ? List.<FieldError>of() : List.of(texts.refused(field, code, about));
        return new Refusal(Refusal.Kind.MALFORMED, code, parameters, errors);
    }

    /// `items[2].code`.
    private static String path(JsonMappingException failure) {
        var written = new StringBuilder();
        for (var step : failure.getPath()) {
            if (step.getFieldName() == null) {
                written.append('[').append(step.getIndex()).append(']');
            } else {
                written.append(written.isEmpty() ? "" : ".").append(printable(step.getFieldName()));
            }
        }
        return written.toString();
    }

    /// Jackson's `/items/2/code` in the same writing.
    private static String pointer(JsonParser parser) {
        var written = new StringBuilder();
        var pointer = parser.getParsingContext().pathAsPointer();
        while (pointer != null && !pointer.matches()) {
            if (pointer.mayMatchElement()) {
                written.append('[').append(pointer.getMatchingIndex()).append(']');
            } else {
                written.append(written.isEmpty() ? "" : ".").append(printable(pointer.getMatchingProperty()));
            }
            pointer = pointer.tail();
        }
        return written.toString();
    }

    /// The caller chose the name: it comes back short and harmless.
    private static String printable(String name) {
        var clean = name.replaceAll("\\p{C}", "?");
        return clean.length() > 60 ? clean.substring(0, 60) + "…" : clean;
    }
}
