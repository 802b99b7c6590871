package fr.passerelle.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Values written in one way only: a text is a text, a date is ISO-8601 and exists, a UUID is in canonical form.
final class StrictScalars extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /// Years of four digits: beyond them PostgreSQL and the Java types part ways.
    private static final Pattern DATED = Pattern.compile("\\d{4}-.*");

    private static final char REPLACEMENT = '\uFFFD';

    StrictScalars() {
        super("strict-scalars");
        addDeserializer(String.class, new Text<>(String.class, Function.identity()));
        addDeserializer(UUID.class, new Text<>(UUID.class, StrictScalars::uuid));
        addDeserializer(LocalDate.class, new Text<>(LocalDate.class, dated(LocalDate::parse)));
        addDeserializer(LocalDateTime.class, new Text<>(LocalDateTime.class, dated(LocalDateTime::parse)));
        addDeserializer(OffsetDateTime.class, new Text<>(OffsetDateTime.class, dated(OffsetDateTime::parse)));
        addDeserializer(Instant.class, new Text<>(Instant.class, dated(Instant::parse)));
        addDeserializer(YearMonth.class, new Text<>(YearMonth.class, dated(YearMonth::parse)));
        addDeserializer(LocalTime.class, new Text<>(LocalTime.class, LocalTime::parse));
        addDeserializer(BigDecimal.class, new Amount());
        addKeyDeserializer(String.class, new Key());
        setDeserializerModifier(new Exactly());
    }

    /// PostgreSQL refuses NUL, UTF-8 has no lone surrogate, other control characters only ever come from damaged or
    /// hostile input, and the replacement character stands for bytes that were no UTF-8. A character that turns
    /// what follows from right to left makes an agent read another name than the one stored. Line breaks are text.
    static boolean storable(String text) {
        return text.codePoints()
                .noneMatch(c -> c == REPLACEMENT
                        || Character.getType(c) == Character.SURROGATE
                        || turns(c)
                        || (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t'));
    }

    /// Embeddings, overrides and isolates. Letters that are written from right to left are letters.
    private static boolean turns(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    /// `UUID.fromString` takes "1-2-3-4-5" for a UUID.
    static UUID uuid(String text) {
        var uuid = UUID.fromString(text);
        if (!uuid.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("not in canonical form");
        }
        return uuid;
    }

    static <T> Function<String, T> dated(Function<CharSequence, T> parse) {
        return text -> {
            if (!DATED.matcher(text).matches()) {
                throw new IllegalArgumentException("not a year of four digits");
            }
            return parse.apply(text);
        };
    }

    private static String checked(JsonParser parser) throws IOException {
        var text = parser.getText();
        if (!storable(text)) {
            throw new UnacceptableText(parser);
        }
        return text;
    }

    private static final class Text<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1L;
        private final transient Function<String, T> read;

        Text(Class<T> type, Function<String, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        @SuppressWarnings("unchecked") // handledType() is the Class<T> of the constructor
        public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (T) context.handleUnexpectedToken(handledType(), parser);
            }
            var text = checked(parser);
            try {
                return read.apply(text);
            } catch (DateTimeException | IllegalArgumentException e) {
                return (T) context.handleWeirdStringValue(handledType(), text, "%s", String.valueOf(e.getMessage()));
            }
        }
    }

    /// Bounded, because arithmetic on 1e999999999 is a way to stop a server.
    private static final class Amount extends StdScalarDeserializer<BigDecimal> {
        private static final long serialVersionUID = 1L;
        private static final int DIGITS = 30;

        Amount() {
            super(BigDecimal.class);
        }

        @Override
        public @Nullable BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.currentToken().isNumeric()) {
                return (BigDecimal) context.handleUnexpectedToken(handledType(), parser);
            }
            var value = parser.getDecimalValue();
            if (value.precision() > DIGITS || Math.abs((long) value.scale()) > DIGITS) {
                return (BigDecimal) context.handleWeirdNumberValue(handledType(), value, "too many digits");
            }
            return value;
        }
    }

    /// Jackson trims the name of a constant, NUL included: a code is a code only as it is written.
    private static final class Exactly extends BeanDeserializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config, JavaType type, BeanDescription about, JsonDeserializer<?> reading) {
            return new Constant(reading);
        }
    }

    private static final class Constant extends DelegatingDeserializer {
        private static final long serialVersionUID = 1L;

        Constant(JsonDeserializer<?> reading) {
            super(reading);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reading) {
            return new Constant(reading);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.hasToken(JsonToken.VALUE_STRING)) {
                var text = checked(parser);
                if (!text.equals(text.strip())) {
                    return context.handleWeirdStringValue(handledType(), text, "not the name of a constant");
                }
            }
            return super.deserialize(parser, context);
        }
    }

    private static final class Key extends KeyDeserializer {
        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            if (!storable(key)) {
                throw new UnacceptableText(context.getParser());
            }
            return key;
        }
    }

    /// A text of the body holds a character that cannot be stored.
    static final class UnacceptableText extends MismatchedInputException {
        private static final long serialVersionUID = 1L;

        UnacceptableText(@Nullable JsonParser parser) {
            super(parser, "unacceptable character", String.class);
        }
    }
}
