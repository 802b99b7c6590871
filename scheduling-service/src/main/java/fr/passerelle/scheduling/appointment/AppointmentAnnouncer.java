package fr.passerelle.scheduling.appointment;

/// Makes what happened to an appointment known to others, and has the person written to.
public interface AppointmentAnnouncer {
    void announce(AppointmentEvent event);
}
