package fr.passerelle.bench;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/// Measured durations.
@SuppressWarnings("ArrayRecordComponent") // never compared
record Samples(long[] sortedNanos) {
    static Samples of(long[] nanos) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Samples(sorted);
    }

    /// @param share between 0 and 1: 0.5 is the median
    double milliseconds(double share) {
        var index = (int) Math.ceil(share * sortedNanos.length) - 1;
        return sortedNanos[Math.max(0, index)] / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }

    static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    static double perSecond(long count, long nanos) {
        return count * (double) TimeUnit.SECONDS.toNanos(1) / nanos;
    }
}
