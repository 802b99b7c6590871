package fr.passerelle.beneficiary.estimate;

import fr.passerelle.beneficiary.rsascale.Euros;
import fr.passerelle.beneficiary.rsascale.ReferencePeriod;
import java.util.Collections;
import java.util.List;

/// One thing received, in month M and the four before it.
///
/// @param back amounts of M, M-1, M-2, M-3 and M-4
public record MonthlyAmounts(List<Euros> back) {
    /// M and the four months before it.
    public static final int MONTHS = 5;

    public static final MonthlyAmounts NONE = new MonthlyAmounts(Collections.nCopies(MONTHS, Euros.ZERO));

    public MonthlyAmounts {
        back = List.copyOf(back);
    }

    Euros in(int monthsBefore) {
        return back.get(monthsBefore);
    }

    Euros over(ReferencePeriod period) {
        var first = period.nearest();
        return in(first).plus(in(first + 1)).plus(in(first + 2));
    }

    /// Read in M and M-1 whatever the period, as the reference does.
    boolean hasStopped() {
        return in(0).isZero() && in(1).isPositive();
    }

    boolean isNone() {
        return back.stream().allMatch(Euros::isZero);
    }
}
