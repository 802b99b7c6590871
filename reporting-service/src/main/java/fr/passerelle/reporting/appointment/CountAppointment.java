package fr.passerelle.reporting.appointment;

import fr.passerelle.reporting.tally.Part;
import fr.passerelle.reporting.tally.Stories;
import fr.passerelle.reporting.tally.Subject;
import fr.passerelle.reporting.tally.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Counts an appointment once, given and ended in whatever order it is told.
@ApplicationScoped
public class CountAppointment {
    private final Stories stories;
    private final Tally tally;

    public CountAppointment(Stories stories, Tally tally) {
        this.stories = stories;
        this.tally = tally;
    }

    @Transactional
    public void handle(UUID appointmentId, String departement, Appointment.Moment name, Part part) {
        var subject = new Subject(Appointment.SERIES, appointmentId, departement);
        var story = stories.tell(subject, name.name(), part);
        Appointment.counter(departement, story)
                .ifPresent(counter -> tally.place(Appointment.SERIES, appointmentId, counter));
    }
}
