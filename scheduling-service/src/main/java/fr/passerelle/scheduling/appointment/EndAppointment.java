package fr.passerelle.scheduling.appointment;

import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.sight.PersonLinks;
import fr.passerelle.platform.versioning.IfMatch;
import fr.passerelle.scheduling.slot.SeatsOpened;
import fr.passerelle.scheduling.slot.Slots;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// Says what became of an appointment. A missed one creates nothing against the person. Whoever received them shares
/// them no longer than the appointment, unless another one is planned.
@ApplicationScoped
public class EndAppointment {
    private final Appointments appointments;
    private final Slots slots;
    private final AppointmentAnnouncer announcer;
    private final PersonLinks links;
    private final Event<SeatsOpened> opened;
    private final Clock clock;

    EndAppointment(
            Appointments appointments,
            Slots slots,
            AppointmentAnnouncer announcer,
            PersonLinks links,
            Event<SeatsOpened> opened,
            Clock clock) {
        this.appointments = appointments;
        this.slots = slots;
        this.announcer = announcer;
        this.links = links;
        this.opened = opened;
        this.clock = clock;
    }

    @Transactional
    public Appointment honour(UUID id, long version) {
        return met(end(id, version, Appointment::honour));
    }

    @Transactional
    public Appointment miss(UUID id, long version, AbsenceReason reason, @Nullable RenewBy nextTry) {
        return met(end(id, version, (appointment, at) -> appointment.miss(reason, nextTry, at)));
    }

    /// Its seat is free again, and whoever waits for one is invited.
    @Transactional
    public Appointment cancel(UUID id, long version, CancelledBy by) {
        var appointment = end(id, version, (one, at) -> one.cancel(by, at));
        slots.freeSeat(id);
        var meeting = appointment.meeting();
        endLinks(appointment, LocalDates.today(clock));
        opened.fire(new SeatsOpened(meeting.siteId(), appointment.departement()));
        return appointment;
    }

    private Appointment met(Appointment appointment) {
        endLinks(appointment, LocalDates.on(appointment.meeting().endsAt()));
        return appointment;
    }

    private void endLinks(Appointment appointment, LocalDate on) {
        var meeting = appointment.meeting();
        endLink(appointment, meeting.organisationId(), on);
        if (meeting.hostedOrganisationId() != null) {
            endLink(appointment, meeting.hostedOrganisationId(), on);
        }
    }

    private void endLink(Appointment appointment, String organisationId, LocalDate on) {
        if (!appointments.tiesElsewhere(appointment, organisationId)) {
            links.end(appointment.beneficiaryId(), organisationId, BookAppointment.LINK, on);
        }
    }

    private Appointment end(UUID id, long version, BiFunction<Appointment, Instant, AppointmentEvent> act) {
        var appointment = appointments.byId(id).orElseThrow(AppointmentRefused::unknown);
        IfMatch.check(version, appointment.version());
        announcer.announce(act.apply(appointment, clock.instant()));
        return appointment;
    }
}
