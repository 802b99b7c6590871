package fr.passerelle.reporting.table;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/// How far figures may be broken down for whoever reads them.
///
/// @param brokenDown whether parts are told at all
/// @param threshold smallest part that is told
public record Depth(boolean brokenDown, long threshold) {
    /// Every part of every figure.
    public static final Depth EVERYTHING = new Depth(true, 0);

    /// The figure alone. A month of a commune is published whole: its parts by role, by motif and by outcome would
    /// each be known from the others and from those of the département.
    public static final Depth FIGURE_ALONE = new Depth(false, 0);

    /// Whether parts may stand in line with others, which publication never allows.
    public boolean exact() {
        return brokenDown && threshold == 0;
    }

    /// @return parts to withhold when all of them are told together
    public <K extends Comparable<K>> Set<K> withheld(Map<K, Long> parts) {
        return SmallCells.secret(parts, threshold);
    }

    /// Whether a few parts that make up a figure may all be told; one that is small withholds them all.
    public boolean tells(Collection<Long> parts) {
        return brokenDown && parts.stream().noneMatch(part -> part > 0 && part < threshold);
    }
}
