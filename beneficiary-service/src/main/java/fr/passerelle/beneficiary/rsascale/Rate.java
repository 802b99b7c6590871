package fr.passerelle.beneficiary.rsascale;

import java.math.BigDecimal;
import java.math.BigInteger;

/// A share of an amount, as a fraction in lowest terms.
public record Rate(long numerator, long denominator) {
    public static final Rate NONE = new Rate(0, 1);

    public static Rate of(BigDecimal value) {
        var scale = Math.max(0, value.scale());
        var numerator = value.movePointRight(scale).toBigIntegerExact();
        var denominator = BigInteger.TEN.pow(scale);
        var common = numerator.gcd(denominator).max(BigInteger.ONE);
        return new Rate(
                numerator.divide(common).longValueExact(),
                denominator.divide(common).longValueExact());
    }

    /// What is left of an amount when this share is taken away.
    public Rate rest() {
        return new Rate(denominator - numerator, denominator);
    }
}
