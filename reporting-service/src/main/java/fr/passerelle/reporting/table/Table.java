package fr.passerelle.reporting.table;

import java.util.Optional;
import java.util.SortedMap;

/// Figures laid out, empty where they are secret. Months and communes of which nothing is known are not listed.
///
/// @param totals of each département and month
/// @param communes of each commune and month
/// @param periods of each département over several months
public record Table<F>(
        SortedMap<Row, Optional<F>> totals,
        SortedMap<Cell, Optional<F>> communes,
        SortedMap<Period, Optional<F>> periods) {}
