package fr.passerelle.beneficiary.exit;

/// Announces what happens to exits.
public interface ExitAnnouncer {
    void announce(ExitEvent event);
}
