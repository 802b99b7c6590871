package fr.passerelle.beneficiary.merge;

/// Announces merges and their reversals.
public interface MergeAnnouncer {
    void announce(MergeEvent event);
}
