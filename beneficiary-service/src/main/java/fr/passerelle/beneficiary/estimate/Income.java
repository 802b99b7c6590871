package fr.passerelle.beneficiary.estimate;

import fr.passerelle.beneficiary.rsascale.Euros;
import fr.passerelle.beneficiary.rsascale.ReferencePeriod;
import java.util.Map;

/// What one person received, by type.
public record Income(Map<ResourceType, MonthlyAmounts> byType) {
    public static final Income NONE = new Income(Map.of());

    public Income {
        byType = Map.copyOf(byType);
    }

    Euros minima(ReferencePeriod period) {
        var sum = Euros.ZERO;
        for (var received : byType.entrySet()) {
            if (received.getKey().family() == ResourceFamily.MINIMUM) {
                sum = sum.plus(received.getValue().over(period));
            }
        }
        return sum;
    }

    Euros activityIn(int monthsBefore) {
        var sum = Euros.ZERO;
        for (var received : byType.entrySet()) {
            if (received.getKey().family() == ResourceFamily.ACTIVITY) {
                sum = sum.plus(received.getValue().in(monthsBefore));
            }
        }
        return sum;
    }

    Euros activityOver(ReferencePeriod period) {
        var first = period.nearest();
        return activityIn(first).plus(activityIn(first + 1)).plus(activityIn(first + 2));
    }

    /// An activity of month M that was not there in each of the three months before it.
    boolean hasResumed() {
        return activityIn(0).isPositive()
                && (activityIn(1).isZero()
                        || activityIn(2).isZero()
                        || activityIn(3).isZero());
    }

    boolean hasSubstitute() {
        for (var received : byType.entrySet()) {
            if (received.getKey().isSubstitute() && received.getValue().in(0).isPositive()) {
                return true;
            }
        }
        return false;
    }

    boolean isSelfEmployed() {
        return !byType.getOrDefault(ResourceType.TNS, MonthlyAmounts.NONE).isNone();
    }
}
