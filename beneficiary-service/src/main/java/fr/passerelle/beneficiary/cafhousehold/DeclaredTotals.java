package fr.passerelle.beneficiary.cafhousehold;

import org.jspecify.annotations.Nullable;

/// What a file says that it holds (TransmissionFlux); absent where it does not say so readably.
///
/// @param households NBTOTDOSRSATRANSM
/// @param anomalies NBTOTDOSRSATRANSMANO
public record DeclaredTotals(
        @Nullable Long households, @Nullable Long anomalies) {
    public static final DeclaredTotals NONE = new DeclaredTotals(null, null);
}
