package fr.passerelle.beneficiary.rsascale;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;

/// The scale of each month that can be estimated, made once.
public final class Scales {
    private final YearMonth first;
    private final LocalDate last;
    private final Set<String> notEstimated;
    private final List<Scale> months;

    private Scales(Map<Parameter, NavigableMap<LocalDate, ScaleFile.Entry>> series) {
        var bases = series.get(Parameter.MONTANT_BASE);
        if (bases == null) {
            throw new IllegalStateException("no base amount");
        }
        first = YearMonth.from(bases.firstKey());
        last = bases.lastKey();
        var made = new ArrayList<Scale>();
        var newest = new ScaleOfMonth(series, YearMonth.from(last));
        notEstimated = newest.words(Parameter.DEPARTEMENTS_NON_ESTIMES);
        var end = YearMonth.from(last).plusMonths(newest.whole(Parameter.VALIDITE_MOIS));
        for (var month = first; !month.isAfter(end); month = month.plusMonths(1)) {
            made.add(new ScaleOfMonth(series, month).make());
        }
        months = List.copyOf(made);
    }

    /// What the service ships.
    ///
    /// @throws IllegalStateException where the file cannot be relied on
    public static Scales shipped() {
        return new Scales(ScaleFile.shipped());
    }

    static Scales read(String text) {
        return new Scales(ScaleFile.read(text));
    }

    /// Nothing before the RSA existed, nor when the last base amount has grown too old.
    public Optional<Scale> on(YearMonth month) {
        var index = ChronoUnit.MONTHS.between(first, month);
        return index < 0 || index >= months.size() ? Optional.empty() : Optional.of(months.get((int) index));
    }

    public YearMonth first() {
        return first;
    }

    /// Day of the last base amount known.
    public LocalDate last() {
        return last;
    }

    /// Départements whose scale is another.
    public Set<String> notEstimated() {
        return notEstimated;
    }
}
