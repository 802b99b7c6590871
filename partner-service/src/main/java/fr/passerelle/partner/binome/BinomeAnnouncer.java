package fr.passerelle.partner.binome;

/// Tells what happened to binômes.
public interface BinomeAnnouncer {
    void announce(BinomeEvent event);
}
