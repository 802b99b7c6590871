package fr.passerelle.beneficiary.estimate.api;

import fr.passerelle.beneficiary.estimate.MonthlyAmounts;
import fr.passerelle.beneficiary.rsascale.Euros;
import fr.passerelle.beneficiary.rsascale.ReferencePeriod;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads amounts, alone or by month.
final class AmountReading {
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);
    private static final int YEAR_DIGITS = 4;
    private static final int MONTH_LENGTH = 7;
    private static final int MONTHS_A_YEAR = 12;

    private final int month;
    private final ReferencePeriod period;
    private final FormFaults faults;

    AmountReading(YearMonth month, ReferencePeriod period, FormFaults faults) {
        this.month = month.getYear() * MONTHS_A_YEAR + month.getMonthValue();
        this.period = period;
        this.faults = faults;
    }

    Euros single(String field, @Nullable BigDecimal written) {
        return written == null ? Euros.ZERO : read(written, fault -> faults.add(field, fault));
    }

    MonthlyAmounts monthly(String field, @Nullable Map<String, @Nullable BigDecimal> byMonth) {
        return monthly(field, byMonth, this::inMonth);
    }

    /// What may be a loss, in any month.
    MonthlyAmounts signed(String field, @Nullable Map<String, @Nullable BigDecimal> byMonth) {
        return monthly(field, byMonth, AmountReading::gainOrLoss);
    }

    private MonthlyAmounts monthly(String field, @Nullable Map<String, @Nullable BigDecimal> byMonth, OfMonth reading) {
        if (byMonth == null) {
            faults.add(field, "estimate-amount-missing");
            return MonthlyAmounts.NONE;
        }
        return monthly(List.of(Map.entry(field, byMonth)), reading);
    }

    /// Several benefits that count together, month by month.
    ///
    /// @param benefits each with its field
    MonthlyAmounts monthly(List<Map.Entry<String, Map<String, @Nullable BigDecimal>>> benefits) {
        return monthly(benefits, this::inMonth);
    }

    private MonthlyAmounts monthly(
            List<Map.Entry<String, Map<String, @Nullable BigDecimal>>> benefits, OfMonth reading) {
        var back = new Euros[MonthlyAmounts.MONTHS];
        Arrays.fill(back, Euros.ZERO);
        for (var benefit : benefits) {
            for (var received : benefit.getValue().entrySet()) {
                // A name is put together only for a fault: a batch holds tens of thousands of months.
                Consumer<String> refuse =
                        fault -> faults.add(FormFaults.named(benefit.getKey(), received.getKey()), fault);
                var before = monthsBefore(received.getKey());
                if (before < 0 || before >= MonthlyAmounts.MONTHS) {
                    refuse.accept("estimate-month-out-of-reach");
                } else {
                    back[before] = back[before].plus(reading.read(received.getValue(), before, refuse));
                }
            }
        }
        return new MonthlyAmounts(List.of(back));
    }

    /// The farthest month may be one that no rule reads. What stands there then is not judged: yearly figures
    /// spread over months leave a remainder below zero in it.
    private Euros inMonth(@Nullable BigDecimal written, int before, Consumer<String> refuse) {
        if (written == null) {
            refuse.accept("estimate-amount-missing");
            return Euros.ZERO;
        }
        return written.signum() < 0 && before > period.farthest() ? Euros.ZERO : read(written, refuse);
    }

    private static Euros gainOrLoss(@Nullable BigDecimal written, int before, Consumer<String> refuse) {
        if (written == null) {
            refuse.accept("estimate-amount-missing");
            return Euros.ZERO;
        }
        var size = read(written.abs(), refuse);
        return written.signum() < 0 ? size.negated() : size;
    }

    private static Euros read(BigDecimal written, Consumer<String> refuse) {
        if (written.signum() < 0) {
            refuse.accept("estimate-amount-negative");
        } else if (written.compareTo(MOST) > 0) {
            refuse.accept("estimate-amount-bounds");
        } else if (written.scale() > Euros.DECIMALS
                && written.stripTrailingZeros().scale() > Euros.DECIMALS) {
            refuse.accept("estimate-amount-decimals");
        } else {
            return Euros.of(written);
        }
        return Euros.ZERO;
    }

    private interface OfMonth {
        Euros read(@Nullable BigDecimal written, int before, Consumer<String> refuse);
    }

    /// @return -1 where the key is no month
    private int monthsBefore(String key) {
        if (key.length() != MONTH_LENGTH || key.charAt(YEAR_DIGITS) != '-') {
            return -1;
        }
        var year = number(key, 0, YEAR_DIGITS);
        var of = number(key, YEAR_DIGITS + 1, MONTH_LENGTH);
        return year < 0 || of < 1 || of > MONTHS_A_YEAR ? -1 : month - (year * MONTHS_A_YEAR + of);
    }

    private static int number(String text, int from, int to) {
        var number = 0;
        for (var i = from; i < to; i++) {
            var digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
