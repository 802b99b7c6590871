package fr.passerelle.reporting.table;

/// What is told of one place and time.
///
/// @param <F> itself
public interface Figures<F extends Figures<F>> {
    /// Of both places, or both times, together.
    F plus(F other);

    /// How many stand behind it, which decides whether it may be shown.
    long people();
}
