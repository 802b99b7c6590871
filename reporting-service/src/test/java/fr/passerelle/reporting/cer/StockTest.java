package fr.passerelle.reporting.cer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.reporting.table.Audience;
import fr.passerelle.reporting.table.Months;
import fr.passerelle.reporting.table.Question;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StockTest {
    private static final LocalDate FIRST = LocalDate.of(2013, 6, 1);
    private static final YearMonth JUNE = YearMonth.of(2013, 6);

    @Test
    void the_peak_is_told_with_the_first_day_that_reached_it() {
        // Given
        var stock = stock(3, 7, 5, 7);
        // Then
        assertThat(stock.peak()).isEqualTo(7);
        assertThat(stock.peakOn()).isEqualTo(FIRST.plusDays(1));
        assertThat(stock.average()).isEqualByComparingTo("5.5");
        assertThat(stock.last()).isEqualTo(7);
    }

    @Test
    void another_commune_adds_to_the_same_days_and_another_month_adds_its_own() {
        // Given
        var july = new Stock(new TreeMap<>(Map.of(LocalDate.of(2013, 7, 1), 4L)));
        // When
        var both = stock(3, 7).plus(stock(1, 2)).plus(july);
        // Then
        assertThat(both.byDay().values()).containsExactly(4L, 9L, 4L);
    }

    @Test
    void the_emptiest_day_decides_whether_a_month_may_be_shown() {
        assertThat(stock(12, 3, 40).people()).isEqualTo(3);
        assertThat(stock(0, 9).people()).isEqualTo(1);
        assertThat(stock(0, 0).people()).isZero();
    }

    @Test
    void the_day_asked_for_is_one_of_the_period() {
        var refusal = catchThrowableOfType(
                Refusal.class, () -> new StockQuestion(june(Audience.INTERNAL), LocalDate.of(2013, 7, 1)));
        assertThat(refusal.code()).isEqualTo("day-outside-period");
    }

    @Test
    void only_the_last_day_of_a_month_is_published() {
        assertThat(new StockQuestion(june(Audience.PUBLISHABLE), LocalDate.of(2013, 6, 30)).on())
                .isNotNull();
        var refusal = catchThrowableOfType(
                Refusal.class, () -> new StockQuestion(june(Audience.PUBLISHABLE), LocalDate.of(2013, 6, 29)));
        assertThat(refusal.code()).isEqualTo("day-not-published");
    }

    private static Question june(Audience audience) {
        return new Question(new Months(JUNE, JUNE), null, audience);
    }

    private static Stock stock(long... contracts) {
        var days = new TreeMap<LocalDate, Long>();
        for (int day = 0; day < contracts.length; day++) {
            days.put(FIRST.plusDays(day), contracts[day]);
        }
        return new Stock(days);
    }
}
