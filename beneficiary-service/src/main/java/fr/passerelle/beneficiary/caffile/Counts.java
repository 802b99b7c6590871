package fr.passerelle.beneficiary.caffile;

import org.jspecify.annotations.Nullable;

/// What an import has counted so far.
///
/// @param households how many the file holds, known when it is received
/// @param read how many were gone through: the progress, and where a stopped import goes on
/// @param recorded created or updated
/// @param unchanged recorded before with the same content
/// @param outdated left as they were, a later reference date being known
/// @param refused left out for an error
/// @param persons members of the recorded households
/// @param openings persons whose opening was announced
/// @param declared how many households the file says that it holds; absent before the end, or where it does not say
/// @param declaredAnomalies in how many of them it says that an anomaly is reported
/// @param untold open rights of the body of which a complete file says nothing; absent for a file of changes
/// @param anomalies households in which the Caf itself reports an anomaly
public record Counts(
        long households,
        long read,
        long recorded,
        long unchanged,
        long outdated,
        long refused,
        long persons,
        long openings,
        long anomalies,
        long warnings,
        long errors,
        @Nullable Long declared,
        @Nullable Long declaredAnomalies,
        @Nullable Long untold) {

    public static Counts of(long households) {
        return new Counts(households, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, null, null, null);
    }
}
