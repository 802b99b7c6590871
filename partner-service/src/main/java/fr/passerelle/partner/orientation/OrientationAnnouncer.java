package fr.passerelle.partner.orientation;

/// Tells what happened to orientations.
public interface OrientationAnnouncer {
    void announce(OrientationEvent event);
}
