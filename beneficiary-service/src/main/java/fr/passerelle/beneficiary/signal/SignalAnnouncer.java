package fr.passerelle.beneficiary.signal;

/// Announces what happens to signals.
public interface SignalAnnouncer {
    void announce(SignalEvent event);
}
