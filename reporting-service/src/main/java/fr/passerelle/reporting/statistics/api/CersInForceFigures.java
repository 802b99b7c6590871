package fr.passerelle.reporting.statistics.api;

import fr.passerelle.reporting.cer.Stock;
import fr.passerelle.reporting.table.Depth;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// @param average of all days up to today, one decimal
/// @param peak the most on any day; published for whole years only
public record CersInForceFigures(
        @Schema(description = "Contrats en vigueur au jour de « on »")
        long inForce,

        @Schema(
                type = SchemaType.STRING,
                format = "date",
                implementation = String.class,
                description = "Le jour demandé, sinon le dernier jour passé")
        LocalDate on,

        BigDecimal average,
        @Nullable Long peak,

        @Schema(
                type = SchemaType.STRING,
                format = "date",
                implementation = String.class,
                description = "Premier jour où le plus grand nombre est atteint")
        @Nullable LocalDate peakOn) {

    /// @param asked the day asked for, else none
    static CersInForceFigures of(Stock stock, @Nullable LocalDate asked, Depth depth) {
        var on = asked != null && stock.byDay().containsKey(asked) ? asked : stock.lastDay();
        return new CersInForceFigures(
                stock.on(on),
                on,
                stock.average(),
                depth.brokenDown() ? stock.peak() : null,
                depth.brokenDown() ? stock.peakOn() : null);
    }
}
