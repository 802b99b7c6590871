package fr.passerelle.beneficiary.firstappointment;

import fr.passerelle.platform.parameters.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;

/// How long a right may stay without an appointment, as each Département sets it.
@ApplicationScoped
public class AppointmentWait {
    private static final String CODE = "right-without-appointment-after";

    private final Parameters parameters;

    AppointmentWait(Parameters parameters) {
        this.parameters = parameters;
    }

    /// The last day on which an opening of this day may be without an appointment.
    public LocalDate settledBy(String departement, LocalDate announcedOn) {
        return announcedOn.plus(inForce(departement, announcedOn));
    }

    /// Openings announced before this day ought to have one today.
    public LocalDate lateBefore(String departement, LocalDate today) {
        return today.minus(inForce(departement, today));
    }

    private Period inForce(String departement, LocalDate on) {
        return parameters.period(CODE, departement, on);
    }
}
