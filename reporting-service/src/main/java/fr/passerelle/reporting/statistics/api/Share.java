package fr.passerelle.reporting.statistics.api;

import fr.passerelle.reporting.table.Depth;
import fr.passerelle.reporting.tally.Counts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How many have one code, among facts told apart by it.
///
/// @param code absent where no fact gave one
/// @param count absent where it is secret
public record Share(
        @Nullable String code,
        @Nullable Long count,

        @Schema(required = true, description = "Vrai là où le chiffre désignerait peu de personnes")
        boolean secret) {
    private static final int DECIMALS = 4;

    /// @param place of the label that tells them apart
    static @Nullable List<Share> of(Counts facts, int place, Depth depth) {
        if (!depth.brokenDown()) {
            return null;
        }
        var parts = new HashMap<String, Long>();
        facts.by(place).forEach((code, counts) -> parts.put(code, counts.total()));
        var withheld = depth.withheld(parts);
        return facts.by(place).entrySet().stream()
                .map(part -> of(part.getKey(), part.getValue().total(), withheld.contains(part.getKey())))
                .toList();
    }

    /// Between 0 and 1, absent of nothing.
    static @Nullable BigDecimal ratio(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
    }

    private static Share of(String code, long count, boolean secret) {
        return new Share(code.isEmpty() ? null : code, secret ? null : count, secret);
    }
}
