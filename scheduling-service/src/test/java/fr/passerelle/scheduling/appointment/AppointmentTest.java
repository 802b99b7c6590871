package fr.passerelle.scheduling.appointment;

import static fr.passerelle.scheduling.appointment.AppointmentStatus.CANCELLED;
import static fr.passerelle.scheduling.appointment.AppointmentStatus.HONOURED;
import static fr.passerelle.scheduling.appointment.AppointmentStatus.MISSED;
import static fr.passerelle.scheduling.appointment.AppointmentStatus.PLANNED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.scheduling.Modality;
import fr.passerelle.scheduling.Motif;
import fr.passerelle.scheduling.ProfessionalRole;
import fr.passerelle.scheduling.person.Person;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AppointmentTest {
    private static final Instant BEFORE = Instant.parse("2027-01-05T07:59:59Z");
    private static final Instant START = Instant.parse("2027-01-05T08:00:00Z");
    private static final Instant END = Instant.parse("2027-01-05T08:45:00Z");

    private enum Act {
        HONOUR,
        ABSENCE,
        CANCELLATION;

        void doneTo(Appointment appointment, Instant at) {
            switch (this) {
                case HONOUR -> appointment.honour(at);
                case ABSENCE -> appointment.miss(AbsenceReason.MOBILITY, RenewBy.TELEPHONE, at);
                case CANCELLATION -> appointment.cancel(CancelledBy.SERVICE, at);
            }
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Map<AppointmentStatus, Map<Act, AppointmentStatus>> ALLOWED =
            Map.of(PLANNED, Map.of(Act.HONOUR, HONOURED, Act.ABSENCE, MISSED, Act.CANCELLATION, CANCELLED));

    @ParameterizedTest
    @EnumSource
    void every_act_is_done_or_refused_by_its_own_code_as_the_table_says(AppointmentStatus from) {
        var allowed = ALLOWED.getOrDefault(from, Map.of());
        for (var act : EnumSet.allOf(Act.class)) {
            var appointment = in(from);
            var refusal = catchThrowableOfType(Refusal.class, () -> act.doneTo(appointment, END));
            if (allowed.containsKey(act)) {
                assertThat(refusal).as("%s from %s", act, from).isNull();
                assertThat(appointment.status()).isEqualTo(allowed.get(act));
            } else {
                assertThat(refusal.code()).isEqualTo("appointment-" + act.word() + "-not-allowed");
                assertThat(appointment.status()).isEqualTo(from);
            }
        }
    }

    @Test
    void before_its_hour_an_appointment_can_only_be_cancelled() {
        for (var act : EnumSet.of(Act.HONOUR, Act.ABSENCE)) {
            var appointment = in(PLANNED);
            var refusal = catchThrowableOfType(Refusal.class, () -> act.doneTo(appointment, BEFORE));
            assertThat(refusal.code()).isEqualTo("appointment-" + act.word() + "-before-start");
            assertThat(appointment.status()).isEqualTo(PLANNED);
        }
        var appointment = in(PLANNED);
        appointment.cancel(CancelledBy.BENEFICIARY, BEFORE);
        assertThat(appointment.status()).isEqualTo(CANCELLED);
    }

    @Test
    void an_appointment_can_be_honoured_from_its_first_minute() {
        // Given
        var appointment = in(PLANNED);
        // When
        var honoured = appointment.honour(START);
        // Then
        assertThat(honoured.about().appointmentId()).isEqualTo(appointment.id());
        assertThat(appointment.endedAt()).contains(START);
    }

    private static Appointment in(AppointmentStatus status) {
        var person = Person.told(Ids.next(), "92").livingIn("92071");
        var meeting = new Meeting(
                Ids.next(),
                Ids.next(),
                "EI-92-ANTONY",
                "CAF-921",
                ProfessionalRole.TRAVAILLEUR_SOCIAL_CAF,
                Motif.ORIENTATION,
                Modality.SUR_SITE,
                START,
                END);
        var appointment =
                new Appointment(Ids.next(), person, meeting, new Appointment.Booking("CAF-921", BEFORE, null));
        switch (status) {
            case PLANNED -> {}
            case HONOURED -> appointment.honour(END);
            case MISSED -> appointment.miss(AbsenceReason.UNKNOWN, null, END);
            case CANCELLED -> appointment.cancel(CancelledBy.SERVICE, END);
        }
        return appointment;
    }
}
