package fr.passerelle.beneficiary.rupture;

/// Announces broken paths, and that they go on.
public interface RuptureAnnouncer {
    void announce(RuptureEvent event);
}
