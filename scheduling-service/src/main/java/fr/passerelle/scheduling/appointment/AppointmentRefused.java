package fr.passerelle.scheduling.appointment;

import fr.passerelle.platform.problem.Refusal;
import java.util.Map;

/// Why an act on an appointment is refused: a code per act and rule.
public final class AppointmentRefused {
    private AppointmentRefused() {}

    public static Refusal unknown() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "appointment-unknown");
    }

    /// @param act for example `cancellation`
    static Refusal transition(String act, AppointmentStatus present) {
        return new Refusal(
                Refusal.Kind.CONFLICT, "appointment-" + act + "-not-allowed", Map.of("state", present.name()));
    }

    /// @param act `honour` or `absence`: nobody came or stayed away before the hour
    static Refusal tooEarly(String act) {
        return new Refusal(Refusal.Kind.CONFLICT, "appointment-" + act + "-before-start");
    }

    static Refusal invalid(String rule) {
        return new Refusal(Refusal.Kind.INVALID, rule);
    }

    static Refusal conflict(String rule) {
        return new Refusal(Refusal.Kind.CONFLICT, rule);
    }

    public static Refusal otherSite() {
        return new Refusal(Refusal.Kind.FORBIDDEN, "appointment-other-site");
    }

    public static Refusal otherOrganisation() {
        return new Refusal(Refusal.Kind.FORBIDDEN, "appointment-of-another-organisation");
    }

    public static Refusal cancellationByOther() {
        return new Refusal(Refusal.Kind.FORBIDDEN, "appointment-cancellation-by-other");
    }
}
