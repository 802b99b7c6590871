package fr.passerelle.reporting.statistics.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class ExitsTest {
    private static final LocalDate DAY = LocalDate.of(2013, 5, 14);

    @Inject
    Counted counted;

    @Test
    void S002_18_S002_19_positive_exits_and_the_others_are_counted_apart_with_their_reasons() {
        // Given: the year of the référent of Denain, twelve positive exits and ten others
        counted.within("59", () -> {
            counted.exits(5, "59", DAY, "CUI", DAY.minusDays(300));
            counted.exits(3, "59", DAY.plusMonths(1), "CDD_PLUS_6_MOIS", DAY.minusDays(300));
            counted.exits(4, "59", DAY.plusMonths(2), "CDI", DAY.minusDays(300));
            counted.exits(6, "59", DAY.plusMonths(2), "AAH", DAY.minusDays(300));
            counted.exits(4, "59", DAY.plusMonths(3), "RETRAITE", DAY.minusDays(300));
        });
        // When
        var answer = Counted.read("59", "exits?from=2013-01&to=2013-12");
        // Then
        assertThat(answer.getString("indicator")).isEqualTo("exits");
        assertThat(answer.getList("periods[0].byCategory.code")).isEqualTo(List.of("AUTRE", "POSITIVE"));
        assertThat(answer.getList("periods[0].byCategory.count")).isEqualTo(List.of(10, 12));
        assertThat(answer.getList("periods[0].byReason.code"))
                .isEqualTo(List.of("AAH", "CDD_PLUS_6_MOIS", "CDI", "CUI", "RETRAITE"));
        assertThat(answer.getList("periods[0].byReason.count")).isEqualTo(List.of(6, 3, 4, 5, 4));
    }

    @Test
    void S003_18_how_many_leave_and_how_long_after_the_opening_of_their_right() {
        // Given
        counted.within("71", () -> {
            counted.exits(2, "71", DAY, "CDI", DAY.minusDays(100));
            counted.exits(1, "71", DAY, "CUI", DAY.minusDays(400));
            counted.exits(1, "71", DAY, "RETRAITE", DAY.minusDays(2000));
            counted.exits(1, "71", DAY, "CDI", null);
        });
        // When
        var answer = Counted.read("71", "exits?from=2013-05&to=2013-05");
        // Then
        assertThat(answer.getInt("totals[0].exits")).isEqualTo(5);
        assertThat(answer.getInt("totals[0].timeInScheme.n")).isEqualTo(4);
        assertThat(answer.getFloat("totals[0].timeInScheme.meanDays")).isEqualTo(650f);
        assertThat(answer.getFloat("totals[0].timeInScheme.medianDays")).isEqualTo(250f);
        assertThat(answer.getFloat("totals[0].timeInScheme.shareWithin182Days")).isEqualTo(0.5f);
        assertThat(answer.getFloat("totals[0].timeInScheme.shareWithin730Days")).isEqualTo(0.75f);
        assertThat(answer.getInt("totals[0].withoutRight")).isEqualTo(1);
        assertThat(answer.getString("communes[0].communeCode")).isEqualTo("71001");
    }

    @Test
    void an_exit_that_is_taken_back_counts_no_more() {
        // Given
        counted.within("72", () -> {
            counted.exits(3, "72", DAY, "CDI", DAY.minusDays(100));
            var mistaken = counted.exits(1, "72", DAY, "CUI", DAY.minusDays(100));
            counted.revoked(mistaken, "72", DAY.plusDays(2));
        });
        // When
        var answer = Counted.read("72", "exits?from=2013-05&to=2013-05");
        // Then
        assertThat(answer.getInt("totals[0].exits")).isEqualTo(3);
        assertThat(answer.getList("totals[0].byReason.code")).isEqualTo(List.of("CDI"));
    }

    @Test
    void what_is_published_says_nothing_of_few_people() {
        // Given
        counted.within("73", () -> {
            counted.exits(20, "73", DAY, "CDI", DAY.minusDays(100));
            counted.exits(2, "73", DAY, "AAH", null);
        });
        // When
        var answer = Counted.read("73", "exits?from=2013-01&to=2013-12&audience=PUBLISHABLE");
        // Then
        assertThat(answer.getInt("periods[0].exits")).isEqualTo(22);
        assertThat(answer.<Object>get("periods[0].byReason.find { it.code == 'AAH' }.count"))
                .isNull();
        assertThat(answer.<Object>get("periods[0].timeInScheme")).isNull();
        assertThat(answer.<Object>get("totals[0].byReason")).isNull();
    }
}
