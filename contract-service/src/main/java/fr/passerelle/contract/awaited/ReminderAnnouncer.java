package fr.passerelle.contract.awaited;

/// Tells whoever is in charge.
public interface ReminderAnnouncer {
    void announce(Reminder reminder);
}
