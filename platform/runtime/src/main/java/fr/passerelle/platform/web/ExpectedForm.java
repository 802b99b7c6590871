package fr.passerelle.platform.web;

import fr.passerelle.platform.problem.Texts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Says in French how a value of a Java type is written.
final class ExpectedForm {
    private static final Map<Class<?>, String> FORMS = Map.ofEntries(
            Map.entry(String.class, "text"),
            Map.entry(int.class, "integer"),
            Map.entry(Integer.class, "integer"),
            Map.entry(long.class, "integer"),
            Map.entry(Long.class, "integer"),
            Map.entry(short.class, "integer"),
            Map.entry(Short.class, "integer"),
            Map.entry(BigInteger.class, "integer"),
            Map.entry(BigDecimal.class, "decimal"),
            Map.entry(double.class, "decimal"),
            Map.entry(Double.class, "decimal"),
            Map.entry(boolean.class, "boolean"),
            Map.entry(Boolean.class, "boolean"),
            Map.entry(LocalDate.class, "date"),
            Map.entry(LocalDateTime.class, "date-time"),
            Map.entry(OffsetDateTime.class, "date-time"),
            Map.entry(Instant.class, "date-time"),
            Map.entry(LocalTime.class, "time"),
            Map.entry(YearMonth.class, "month"),
            Map.entry(UUID.class, "uuid"));

    private ExpectedForm() {}

    static String of(@Nullable Class<?> type, Texts texts) {
        if (type != null && type.isEnum()) {
            var values =
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
            return texts.find("type.one-of", Map.of("values", values)).orElse(values);
        }
        var form = type == null ? "object" : FORMS.getOrDefault(type, isList(type) ? "list" : "object");
        return texts.find("type." + form, Map.of()).orElse(form);
    }

    private static boolean isList(Class<?> type) {
        return type.isArray() || Collection.class.isAssignableFrom(type);
    }
}
