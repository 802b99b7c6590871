package fr.passerelle.reporting.indicator;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a figure means. A change of meaning is a new version, said in the answers from then on.
///
/// @param since first day of this version
/// @param definition French sentences that a reader of the figure can check it against
/// @param denominator absent for a count
/// @param exclusions what is left out, and why
/// @param sourceEvents types of the events that it is counted from, and from nothing else
public record Indicator(
        String id,
        int version,
        LocalDate since,
        String label,
        String definition,
        String unit,
        String numerator,
        @Nullable String denominator,
        List<String> exclusions,
        List<String> sourceEvents) {

    public Indicator {
        exclusions = List.copyOf(exclusions);
        sourceEvents = List.copyOf(sourceEvents);
    }

    public IndicatorReference reference() {
        return new IndicatorReference(id, version);
    }
}
