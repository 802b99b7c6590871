package fr.passerelle.beneficiary.rsascale;

import java.util.Arrays;
import java.util.Optional;

/// The three months whose resources count for month M (CASF, art. R262-7).
public enum ReferencePeriod {
    M1_TO_M3("M-1..M-3", 1),
    M2_TO_M4("M-2..M-4", 2);

    private final String code;
    private final int nearest;

    ReferencePeriod(String code, int nearest) {
        this.code = code;
        this.nearest = nearest;
    }

    public String code() {
        return code;
    }

    /// How many months before M the last of the three lies.
    public int nearest() {
        return nearest;
    }

    public int farthest() {
        return nearest + 2;
    }

    public static Optional<ReferencePeriod> byCode(String code) {
        return Arrays.stream(values())
                .filter(period -> period.code.equals(code))
                .findFirst();
    }
}
