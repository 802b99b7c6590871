package fr.passerelle.reporting.tally;

import fr.passerelle.reporting.table.Delays;
import fr.passerelle.reporting.table.Figures;
import java.util.Optional;
import java.util.function.Predicate;

/// What of one place and time has a delay, by days, and what has none yet.
public record Elapsed(Counts measured, long unmeasured) implements Figures<Elapsed> {
    public static Elapsed of(Counts facts, Predicate<Kind> isMeasured) {
        var measured = facts.where(isMeasured);
        return new Elapsed(measured, facts.total() - measured.total());
    }

    @Override
    public Elapsed plus(Elapsed other) {
        return new Elapsed(measured.plus(other.measured), unmeasured + other.unmeasured);
    }

    /// Only of those measured does a figure tell.
    @Override
    public long people() {
        return measured.total();
    }

    /// The figures of those measured, absent where there are none.
    ///
    /// @param limits days whose shares are told
    public Optional<Delays> delays(int... limits) {
        return people() == 0 ? Optional.empty() : Optional.of(Delays.of(measured.byValue(), limits));
    }
}
