package fr.passerelle.beneficiary.frein;

/// Announces what becomes of freins.
public interface FreinAnnouncer {
    void announce(FreinEvent.Lifted event);
}
