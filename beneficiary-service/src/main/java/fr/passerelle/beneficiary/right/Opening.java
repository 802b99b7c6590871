package fr.passerelle.beneficiary.right;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
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
    private static final Set<String> MAJORE = Set.of("RSI", "RCI");
    private static final Set<String> NOT_MAJORE = Set.of("RSD", "RCD");
    private static final BigDecimal HIGHEST = new BigDecimal("10000");

    public Opening {
        if (amount != null && !isPlausible(amount)) {
            throw new IllegalArgumentException("amount-bounds");
        }
    }

    /// Whether a nature is one of those that pay the majoration (CASF, art. L262-9).
    public static boolean isMajore(@Nullable String nature) {
        return nature != null && MAJORE.contains(nature);
    }

    /// Whether a nature and what is said of the majoration go together; some natures say nothing of it.
    public static boolean goTogether(@Nullable String nature, boolean majore) {
        return nature == null || !(majore ? NOT_MAJORE : MAJORE).contains(nature);
    }

    /// A monthly amount in euros, above 0 and up to 10 000, with two decimals at most.
    public static boolean isPlausible(BigDecimal amount) {
        return amount.signum() > 0
                && amount.compareTo(HIGHEST) <= 0
                && amount.stripTrailingZeros().scale() <= 2;
    }
}
