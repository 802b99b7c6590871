package fr.passerelle.scheduling.appointment.persistence;

import fr.passerelle.scheduling.appointment.Appointment;
import fr.passerelle.scheduling.appointment.AppointmentStatus;
import fr.passerelle.scheduling.appointment.Appointments;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PanacheAppointments implements Appointments, PanacheRepositoryBase<Appointment, UUID> {
    @Override
    public void add(Appointment appointment) {
        persist(appointment);
    }

    @Override
    public Optional<Appointment> byId(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public boolean isTaken(UUID beneficiaryId, Instant startsAt, Instant endsAt) {
        return count(
                        "beneficiaryId = ?1 and status <> ?2 and meeting.startsAt < ?3 and meeting.endsAt > ?4",
                        beneficiaryId,
                        AppointmentStatus.CANCELLED,
                        endsAt,
                        startsAt)
                > 0;
    }

    @Override
    public boolean tiesElsewhere(Appointment appointment, String organisationId) {
        return count("""
                        beneficiaryId = ?1 and status = ?2 and id <> ?3
                          and (meeting.organisationId = ?4 or meeting.hostedOrganisationId = ?4)""", appointment.beneficiaryId(), AppointmentStatus.PLANNED, appointment.id(), organisationId) > 0;
    }
}
