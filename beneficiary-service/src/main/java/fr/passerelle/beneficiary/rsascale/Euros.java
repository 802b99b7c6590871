package fr.passerelle.beneficiary.rsascale;

import java.math.BigDecimal;

/// An exact amount. Its unit divides a third of what a caller writes with four decimals, and a rate of five decimals of
/// a base amount: nothing is rounded before [#toCents()], and what would have to be is refused.
///
/// @param units thirty millionths of a euro
public record Euros(long units) implements Comparable<Euros> {
    public static final Euros ZERO = new Euros(0);

    /// Decimals that a caller may write.
    public static final int DECIMALS = 4;

    private static final long PER_EURO = 30_000_000;
    private static final long PER_CENT = PER_EURO / 100;
    private static final BigDecimal UNIT = BigDecimal.valueOf(PER_EURO);

    public static Euros of(BigDecimal euros) {
        return new Euros(euros.multiply(UNIT).longValueExact());
    }

    public Euros plus(Euros other) {
        return new Euros(Math.addExact(units, other.units));
    }

    public Euros minus(Euros other) {
        return new Euros(Math.subtractExact(units, other.units));
    }

    public Euros times(int count) {
        return new Euros(Math.multiplyExact(units, count));
    }

    public Euros times(Rate rate) {
        return new Euros(Math.multiplyExact(part(rate.denominator()), rate.numerator()));
    }

    /// The average of a sum over three months.
    public Euros third() {
        return new Euros(part(3));
    }

    public Euros orZero() {
        return units < 0 ? ZERO : this;
    }

    public Euros min(Euros other) {
        return units <= other.units ? this : other;
    }

    public Euros max(Euros other) {
        return units >= other.units ? this : other;
    }

    public Euros negated() {
        return new Euros(-units);
    }

    public boolean isBelow(Euros other) {
        return units < other.units;
    }

    public boolean isZero() {
        return units == 0;
    }

    public boolean isPositive() {
        return units > 0;
    }

    /// Where an amount is rounded, and the only place: half a cent goes away from zero.
    public BigDecimal toCents() {
        var cents = (Math.abs(units) + PER_CENT / 2) / PER_CENT;
        return BigDecimal.valueOf(units < 0 ? -cents : cents, 2);
    }

    @Override
    public int compareTo(Euros other) {
        return Long.compare(units, other.units);
    }

    private long part(long of) {
        if (units % of != 0) {
            throw new ArithmeticException("an amount that would have to be rounded");
        }
        return units / of;
    }
}
