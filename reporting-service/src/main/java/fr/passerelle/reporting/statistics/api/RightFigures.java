package fr.passerelle.reporting.statistics.api;

import fr.passerelle.reporting.tally.Counts;

/// @param rightsOpened one a household
public record RightFigures(long rightsOpened) {
    static RightFigures of(Counts rights) {
        return new RightFigures(rights.total());
    }
}
