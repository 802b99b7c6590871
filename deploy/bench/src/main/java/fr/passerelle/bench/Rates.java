package fr.passerelle.bench;

/// What a load came to.
///
/// @param perSecond median of the rounds
/// @param durations of every measured request
record Rates(double perSecond, Samples durations) {
    @Override
    public String toString() {
        return "%.0f requests/s, p50 %.1f ms, p99 %.1f ms"
                .formatted(perSecond, durations.milliseconds(0.5), durations.milliseconds(0.99));
    }
}
