package fr.passerelle.scheduling.appointment;

import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.sight.PersonLinks;
import fr.passerelle.platform.sight.PersonSight;
import fr.passerelle.scheduling.Modality;
import fr.passerelle.scheduling.Motif;
import fr.passerelle.scheduling.admission.Admission;
import fr.passerelle.scheduling.invitation.Invitation;
import fr.passerelle.scheduling.person.People;
import fr.passerelle.scheduling.slot.Slot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Gives a person an appointment, where the site receives them for it and a seat is left.
@ApplicationScoped
public class BookAppointment {
    static final String LINK = "APPOINTMENT";

    private final People people;
    private final Admission admission;
    private final TakeSeat seats;
    private final Appointments appointments;
    private final AppointmentAnnouncer announcer;
    private final PersonLinks links;

    BookAppointment(
            People people,
            Admission admission,
            TakeSeat seats,
            Appointments appointments,
            AppointmentAnnouncer announcer,
            PersonLinks links) {
        this.people = people;
        this.admission = admission;
        this.seats = seats;
        this.appointments = appointments;
        this.announcer = announcer;
        this.links = links;
    }

    /// @param by organisation that gives it
    /// @param onlyOwnSite whether that organisation gives appointments at its own sites alone
    /// @param invitationId the invitation that is answered, where the caller knows it
    public record Command(
            UUID beneficiaryId,
            UUID slotId,
            Motif motif,
            @Nullable Modality modality,
            @Nullable UUID invitationId,
            String by,
            boolean onlyOwnSite,
            Instant at) {}

    @Transactional
    public Appointment handle(Command command) {
        var person = people.byId(command.beneficiaryId()).orElseThrow(PersonSight::unknown);
        var slot = seats.slotFor(command.slotId(), command.motif(), command.at());
        if (command.onlyOwnSite() && !slot.organisationId().equals(command.by())) {
            throw AppointmentRefused.otherSite();
        }
        admission.require(person, command.motif(), slot.siteId(), LocalDates.on(slot.startsAt()));
        if (appointments.isTaken(person.id(), slot.startsAt(), slot.endsAt())) {
            throw AppointmentRefused.conflict("appointment-overlap");
        }
        var id = Ids.next();
        var invitation = seats.take(slot, id, person.id(), command.motif(), command.at())
                .map(Invitation::id)
                .orElse(null);
        if (command.invitationId() != null && !command.invitationId().equals(invitation)) {
            throw AppointmentRefused.conflict("appointment-invitation-not-open");
        }
        var meeting = Meeting.on(slot, command.motif(), command.modality());
        var booking = new Appointment.Booking(command.by(), command.at(), invitation);
        var appointment = new Appointment(id, person, meeting, booking);
        appointments.add(appointment);
        share(slot, appointment);
        announcer.announce(appointment.booked());
        return appointment;
    }

    /// Whoever receives a person sees them.
    private void share(Slot slot, Appointment appointment) {
        links.link(appointment.beneficiaryId(), slot.departement(), slot.organisationId(), LINK);
        var hosted = slot.hostedOrganisationId();
        if (hosted != null) {
            links.link(appointment.beneficiaryId(), slot.departement(), hosted, LINK);
        }
    }
}
