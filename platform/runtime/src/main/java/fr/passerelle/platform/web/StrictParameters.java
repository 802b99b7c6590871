package fr.passerelle.platform.web;

import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.problem.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A query or header parameter of the wrong form is 400 and is named; JAX-RS would answer 404. In a path it stays 404:
/// no such thing is there.
@Provider
@Singleton
public class StrictParameters implements ParamConverterProvider {
    private static final Map<Class<?>, Function<String, ?>> READERS = Map.ofEntries(
            Map.entry(int.class, Integer::valueOf),
            Map.entry(Integer.class, Integer::valueOf),
            Map.entry(long.class, Long::valueOf),
            Map.entry(Long.class, Long::valueOf),
            Map.entry(boolean.class, StrictParameters::bool),
            Map.entry(Boolean.class, StrictParameters::bool),
            Map.entry(BigDecimal.class, BigDecimal::new),
            Map.entry(UUID.class, StrictScalars::uuid),
            Map.entry(Instant.class, StrictScalars.dated(Instant::parse)),
            Map.entry(LocalDate.class, StrictScalars.dated(LocalDate::parse)),
            Map.entry(YearMonth.class, StrictScalars.dated(YearMonth::parse)));

    private final Texts texts;

    @Inject
    StrictParameters(Texts texts) {
        this.texts = texts;
    }

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(
            Class<T> type, Type genericType, Annotation @Nullable [] annotations) {
        var name = name(annotations);
        var reader = type.isEnum() ? StrictParameters.<T>constants(type) : READERS.get(type);
        return name == null || reader == null ? null : new Converter<>(name, type, reader, texts);
    }

    private static @Nullable String name(Annotation @Nullable [] annotations) {
        for (var annotation : annotations == null ? new Annotation[0] : annotations) {
            if (annotation instanceof QueryParam query) {
                return query.value();
            }
            if (annotation instanceof HeaderParam header) {
                return header.value();
            }
        }
        return null;
    }

    private static <T> Function<String, T> constants(Class<T> type) {
        return text -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a constant"));
    }

    private static Boolean bool(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    private record Converter<T>(String name, Class<T> type, Function<String, ?> reader, Texts texts)
            implements ParamConverter<T> {

        @Override
        @SuppressWarnings("unchecked") // the reader was chosen by the type; a primitive class cannot cast
        public T fromString(String value) {
            try {
                return (T) reader.apply(value);
            } catch (DateTimeException | IllegalArgumentException e) {
                var expected = Map.of("expected", ExpectedForm.of(type, texts));
                throw new Refusal(
                        Refusal.Kind.MALFORMED,
                        "invalid-parameter",
                        Map.of("field", name),
                        List.of(texts.refused(name, "invalid-parameter", expected)));
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
