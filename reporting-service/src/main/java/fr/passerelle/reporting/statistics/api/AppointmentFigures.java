package fr.passerelle.reporting.statistics.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.passerelle.reporting.appointment.Appointment;
import fr.passerelle.reporting.appointment.Appointment.Outcome;
import fr.passerelle.reporting.table.Depth;
import fr.passerelle.reporting.tally.Counts;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Appointments given, and what became of them.
///
/// @param outcomes absent where one of them would point at few people
/// @param byProfessionalRole profession of who receives
/// @param breakdown by profession and motif together, told internally only
public record AppointmentFigures(
        long given,
        @JsonUnwrapped @Nullable Outcomes outcomes,
        @Nullable List<Share> byProfessionalRole,
        @Nullable List<Share> byMotif,
        @Nullable List<Line> breakdown) {

    /// @param excused cancelled for the person, who said so
    /// @param revoked cancelled by the service
    /// @param pending neither honoured, missed nor cancelled yet
    @Schema(name = "AppointmentOutcomes")
    public record Outcomes(
            long honoured,
            long missed,
            long cancelled,
            long excused,
            long revoked,
            long pending,

            @Schema(description = "Absences sur honorés, absences et annulations, entre 0 et 1") @Nullable BigDecimal noShowRate) {
        private static Outcomes of(Counts appointments) {
            long excused = appointments.of(Appointment.OUTCOME, Outcome.EXCUSED.name());
            long revoked = appointments.of(Appointment.OUTCOME, Outcome.REVOKED.name());
            long missed = appointments.of(Appointment.OUTCOME, Outcome.MISSED.name());
            long honoured = appointments.of(Appointment.OUTCOME, Outcome.HONOURED.name());
            long ended = honoured + missed + excused + revoked;
            return new Outcomes(
                    honoured,
                    missed,
                    excused + revoked,
                    excused,
                    revoked,
                    appointments.total() - ended,
                    Share.ratio(missed, ended));
        }
    }

    /// @param professionalRole absent where the appointment does not say
    @Schema(name = "AppointmentLine")
    public record Line(
            @Nullable String professionalRole,
            String motif,
            long given,
            @JsonUnwrapped Outcomes outcomes) {}

    static AppointmentFigures of(Counts appointments, Depth depth) {
        var outcomes = appointments.by(Appointment.OUTCOME).values().stream()
                .map(Counts::total)
                .toList();
        return new AppointmentFigures(
                appointments.total(),
                depth.tells(outcomes) ? Outcomes.of(appointments) : null,
                Share.of(appointments, Appointment.ROLE, depth),
                Share.of(appointments, Appointment.MOTIF, depth),
                depth.exact() ? lines(appointments) : null);
    }

    private static List<Line> lines(Counts appointments) {
        return appointments.by(Appointment.ROLE).entrySet().stream()
                .flatMap(role -> role.getValue().by(Appointment.MOTIF).entrySet().stream()
                        .map(motif -> new Line(
                                role.getKey().isEmpty() ? null : role.getKey(),
                                motif.getKey(),
                                motif.getValue().total(),
                                Outcomes.of(motif.getValue()))))
                .toList();
    }
}
