package fr.passerelle.scheduling.appointment.api;

import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.audit.ReadAudit;
import fr.passerelle.platform.sight.PersonSight;
import fr.passerelle.scheduling.appointment.Appointment;
import fr.passerelle.scheduling.appointment.AppointmentRefused;
import fr.passerelle.scheduling.appointment.Appointments;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// Which appointments the caller's organisation shares: those of its people, and of an espace insertion those of its
/// own place.
@ApplicationScoped
class AppointmentSight {
    private static final String OWN_PLACE_ALONE = "ESPACE_INSERTION";

    private final PersonSight sight;
    private final Caller caller;
    private final Appointments appointments;
    private final ReadAudit audit;

    AppointmentSight(PersonSight sight, Caller caller, Appointments appointments, ReadAudit audit) {
        this.sight = sight;
        this.caller = caller;
        this.appointments = appointments;
        this.audit = audit;
    }

    /// Condition for queries over `appointment a`; takes the values of {@link #parameters()}.
    static String shared() {
        return PersonSight.sharedBy("a.beneficiary_id")
                + " and (not :ownPlaceAlone or a.organisation_id = :organisation)";
    }

    Map<String, Object> parameters() {
        var parameters = new TreeMap<>(sight.parameters());
        parameters.put("ownPlaceAlone", seesOwnPlaceAlone());
        return parameters;
    }

    boolean seesOwnPlaceAlone() {
        return caller.isFrom(OWN_PLACE_ALONE);
    }

    void requirePerson(UUID beneficiaryId) {
        sight.require(beneficiaryId);
    }

    /// What is not shared does not exist for the caller.
    Appointment require(UUID id) {
        var appointment = appointments.byId(id).orElseThrow(AppointmentRefused::unknown);
        sight.require(appointment.beneficiaryId());
        if (seesOwnPlaceAlone() && !appointment.meeting().organisationId().equals(caller.organisationId())) {
            throw AppointmentRefused.unknown();
        }
        return appointment;
    }

    /// Only who receives says whether the person came; an agent of the Département may say it for them.
    void requireReceiver(UUID id) {
        if (!seesAllOf(require(id))) {
            throw AppointmentRefused.otherOrganisation();
        }
    }

    /// Whoever gave an appointment may take it back too.
    void requireReceiverOrBooker(UUID id) {
        var appointment = require(id);
        if (!seesAllOf(appointment) && !appointment.bookedBy().equals(caller.organisationId())) {
            throw AppointmentRefused.cancellationByOther();
        }
    }

    /// Why a person did not come may tell of their health: that stays between them, who receives and the Département.
    boolean seesAllOf(Appointment appointment) {
        var own = caller.organisationId();
        var meeting = appointment.meeting();
        return sight.seesWholeDepartement()
                || meeting.organisationId().equals(own)
                || own.equals(meeting.hostedOrganisationId());
    }

    void audit(List<Appointment> shown) {
        audit.shown(
                shown.stream()
                        .map(one -> new ReadAudit.Shown(one.beneficiaryId(), one.departement()))
                        .toList(),
                List.of("appointment"));
    }
}
