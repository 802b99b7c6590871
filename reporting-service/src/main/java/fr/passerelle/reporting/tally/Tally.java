package fr.passerelle.reporting.tally;

import fr.passerelle.reporting.table.Months;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;

/// How many facts of a series stand in each counter. A fact counts once, wherever the last word on it puts it.
public interface Tally {
    /// Counts a fact here and no more where it stood before.
    void place(String series, UUID factId, Counter counter);

    /// The same, unless a later word on the fact has come already.
    void place(String series, UUID factId, Counter counter, Told told);

    /// Counts a fact no more, wherever it stood.
    void withdraw(String series, UUID factId);

    Map<Counter, Long> counts(String series, Months months);

    /// What was counted up to a month, as if it had all happened in that month and with the value 0.
    Map<Counter, Long> countsUntil(String series, YearMonth last);
}
