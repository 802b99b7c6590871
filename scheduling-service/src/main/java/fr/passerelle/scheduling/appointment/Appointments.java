package fr.passerelle.scheduling.appointment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The appointments of the départements in scope.
public interface Appointments {
    void add(Appointment appointment);

    Optional<Appointment> byId(UUID id);

    /// Whether the person is to be, or was, received at that time.
    boolean isTaken(UUID beneficiaryId, Instant startsAt, Instant endsAt);

    /// Whether an appointment that is still to come or to be clarified, other than this one, ties the person to an
    /// organisation.
    boolean tiesElsewhere(Appointment appointment, String organisationId);
}
