package fr.passerelle.reporting.indicator.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.reporting.indicator.Indicator;
import fr.passerelle.reporting.indicator.Indicators;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// Read from `indicators.json`: a definition is released with the code that counts by it.
@ApplicationScoped
class JsonIndicators implements Indicators {
    private final List<Indicator> all;

    JsonIndicators(ObjectMapper mapper) {
        try (var file = JsonIndicators.class.getResourceAsStream("/indicators.json")) {
            all = List.copyOf(mapper.readValue(file, new TypeReference<List<Indicator>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException("the definitions of the indicators cannot be read", e);
        }
    }

    @Override
    public List<Indicator> all() {
        return all;
    }
}
