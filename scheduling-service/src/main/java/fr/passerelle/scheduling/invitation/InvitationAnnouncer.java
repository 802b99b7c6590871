package fr.passerelle.scheduling.invitation;

/// Makes what happened to an invitation known to others, and has the person written to.
public interface InvitationAnnouncer {
    void announce(InvitationEvent event);
}
