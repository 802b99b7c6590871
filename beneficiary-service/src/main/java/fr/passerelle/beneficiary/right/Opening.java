package fr.passerelle.beneficiary.right;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// From when a right is open and what it is worth, as the Caf decided: we record, we do not decide.
///
/// @param nature NATPF, for example `RSD` (socle) or `RSI` (socle majoré)
public record Opening(
        LocalDate openedOn,
        DateSource source,
        @Nullable BigDecimal amount,
        @Nullable String nature,
        boolean majore) {
    private static final BigDecimal HIGHEST = new BigDecimal("10000");

    public Opening {
        if (amount != null && !isPlausible(amount)) {
            throw new IllegalArgumentException("amount-bounds");
        }
    }

    /// A monthly amount in euros, above 0 and up to 10 000, with two decimals at most.
    public static boolean isPlausible(BigDecimal amount) {
        return amount.signum() > 0
                && amount.compareTo(HIGHEST) <= 0
                && amount.stripTrailingZeros().scale() <= 2;
    }
}
