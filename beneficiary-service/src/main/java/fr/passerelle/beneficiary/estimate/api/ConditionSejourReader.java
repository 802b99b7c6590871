package fr.passerelle.beneficiary.estimate.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import fr.passerelle.beneficiary.estimate.ResidenceCondition;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// `true`, `false`, and `null` for unknown; a condition that nobody wrote down is left to the papers or taken as met.
final class ConditionSejourReader extends StdScalarDeserializer<ResidenceCondition> {
    private static final long serialVersionUID = 1L;

    ConditionSejourReader() {
        super(ResidenceCondition.class);
    }

    @Override
    public @Nullable ResidenceCondition deserialize(JsonParser parser, DeserializationContext context)
            throws IOException {
        return switch (parser.currentToken()) {
            case JsonToken.VALUE_TRUE -> ResidenceCondition.MET;
            case JsonToken.VALUE_FALSE -> ResidenceCondition.NOT_MET;
            default -> (ResidenceCondition) context.handleUnexpectedToken(Boolean.class, parser);
        };
    }

    @Override
    public ResidenceCondition getNullValue(DeserializationContext context) {
        return ResidenceCondition.UNKNOWN;
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
        return null;
    }
}
