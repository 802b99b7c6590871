package fr.passerelle.scheduling.invitation;

/// What a site still has to give for one motif.
///
/// @param isNegotiated whether an accepted planning has slots for it at all
/// @param seats free ones that are promised to nobody; below zero where promises were made before seats went away
public record Room(boolean isNegotiated, int seats) {
    /// Why whoever finds no seat here waits.
    ListingReason reasonToWait() {
        return isNegotiated ? ListingReason.CAPACITE_ATTEINTE : ListingReason.PLANNING_NON_NEGOCIE;
    }
}
