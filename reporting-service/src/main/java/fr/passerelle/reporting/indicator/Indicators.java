package fr.passerelle.reporting.indicator;

import java.util.List;
import java.util.Optional;

/// The definitions in force.
public interface Indicators {
    List<Indicator> all();

    default Optional<Indicator> byId(String id) {
        return all().stream().filter(indicator -> indicator.id().equals(id)).findFirst();
    }

    default IndicatorReference reference(String id) {
        return byId(id).orElseThrow(() -> new IllegalStateException("no indicator " + id))
                .reference();
    }
}
