package fr.passerelle.reporting.statistics.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.reporting.appointment.Appointment.Outcome;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class AppointmentsGivenTest {
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 11);

    @Inject
    Counted counted;

    @Test
    void S000_17_the_appointments_of_a_year_are_counted_by_profession() {
        // Given: 2 053 of them in 2011, and others before and after
        counted.within("51", () -> {
            for (int month = 1; month <= 12; month++) {
                var day = YearMonth.of(2011, month).atDay(15);
                counted.appointments(80, "51", day, "CONSEILLER_PROFESSIONNEL", Outcome.HONOURED);
                counted.appointments(60, "51", day, "TRAVAILLEUR_SOCIAL_INSERTION", Outcome.MISSED);
                counted.appointments(31, "51", day, "GESTIONNAIRE_CONSEIL_CAF", null);
            }
            counted.appointments(1, "51", LocalDate.of(2011, 12, 31), "TUTEUR_AGIR", null);
            counted.appointments(3, "51", LocalDate.of(2010, 12, 31), "TUTEUR_AGIR", null);
            counted.appointments(2, "51", LocalDate.of(2012, 1, 1), "TUTEUR_AGIR", null);
        });
        // When
        var answer = Counted.read("51", "appointments-given?from=2011-01&to=2011-12");
        // Then
        assertThat(answer.getString("indicator")).isEqualTo("appointments-given");
        assertThat(answer.getInt("indicatorVersion")).isEqualTo(1);
        assertThat(answer.getList("periods.given")).isEqualTo(List.of(2053));
        assertThat(answer.getList("periods[0].byProfessionalRole.code"))
                .isEqualTo(List.of(
                        "CONSEILLER_PROFESSIONNEL",
                        "GESTIONNAIRE_CONSEIL_CAF",
                        "TRAVAILLEUR_SOCIAL_INSERTION",
                        "TUTEUR_AGIR"));
        assertThat(answer.getList("periods[0].byProfessionalRole.count")).isEqualTo(List.of(960, 372, 720, 1));
        assertThat(answer.getList("totals")).hasSize(12);
    }

    @Test
    void the_rate_of_absence_leaves_out_those_still_to_come() {
        // Given
        counted.within("52", () -> {
            counted.appointments(12, "52", MARCH, "TUTEUR_AGIR", Outcome.HONOURED);
            counted.appointments(4, "52", MARCH, "TUTEUR_AGIR", Outcome.MISSED);
            counted.appointments(3, "52", MARCH, "TUTEUR_AGIR", Outcome.EXCUSED);
            counted.appointments(1, "52", MARCH, "TUTEUR_AGIR", Outcome.REVOKED);
            counted.appointments(7, "52", MARCH, "TUTEUR_AGIR", null);
        });
        // When
        var answer = Counted.read("52", "appointments-given?from=2025-03&to=2025-03");
        // Then
        assertThat(answer.getFloat("totals[0].noShowRate")).isEqualTo(0.2f);
        assertThat(answer.getInt("totals[0].given")).isEqualTo(27);
        assertThat(answer.getInt("totals[0].pending")).isEqualTo(7);
        assertThat(answer.getInt("totals[0].cancelled")).isEqualTo(4);
        assertThat(answer.getInt("communes[0].breakdown[0].honoured")).isEqualTo(12);
        assertThat(answer.getString("communes[0].breakdown[0].motif")).isEqualTo("ORIENTATION");
    }

    @Test
    void what_may_be_published_is_broken_down_by_whole_years_only_and_never_to_a_few_people() {
        // Given
        counted.within("53", () -> {
            counted.appointments(40, "53", LocalDate.of(2024, 3, 11), "TUTEUR_AGIR", Outcome.HONOURED);
            counted.appointments(9, "53", LocalDate.of(2024, 3, 11), "COORDONNATEUR_EI", Outcome.HONOURED);
            counted.appointments(2, "53", LocalDate.of(2024, 3, 11), "TRAVAILLEUR_SOCIAL_CAF", Outcome.MISSED);
        });
        // When
        var answer = Counted.read("53", "appointments-given?from=2024-01&to=2024-12&audience=PUBLISHABLE");
        // Then
        assertThat(answer.getList("totals.given")).isEqualTo(List.of(51));
        assertThat(answer.getMap("totals[0]")).doesNotContainKeys("byProfessionalRole", "breakdown", "missed");
        assertThat(answer.getMap("periods[0]")).doesNotContainKeys("breakdown", "missed", "noShowRate");
        assertThat(answer.getList("periods[0].byProfessionalRole.secret")).isEqualTo(List.of(true, true, false));
        assertThat(answer.getList("periods[0].byProfessionalRole.findAll { it.count != null }.count"))
                .isEqualTo(List.of(40));
    }

    @Test
    void a_year_is_not_published_where_a_month_of_it_is_secret() {
        // Given
        counted.within("54", () -> {
            counted.appointments(40, "54", LocalDate.of(2024, 3, 11), "TUTEUR_AGIR", null);
            counted.appointments(2, "54", LocalDate.of(2024, 4, 11), "TUTEUR_AGIR", null);
        });
        // When
        var answer = Counted.read("54", "appointments-given?from=2024-01&to=2024-12&audience=PUBLISHABLE");
        // Then
        assertThat(answer.getList("totals.secret")).isEqualTo(List.of(false, true));
        assertThat(answer.getList("periods.secret")).isEqualTo(List.of(true));
        assertThat(Counted.read("54", "appointments-given?from=2024-02&to=2024-11&audience=PUBLISHABLE")
                        .getList("periods"))
                .isEmpty();
    }
}
