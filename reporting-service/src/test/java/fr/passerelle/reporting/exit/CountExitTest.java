package fr.passerelle.reporting.exit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.reporting.table.Months;
import fr.passerelle.reporting.tally.Counts;
import fr.passerelle.reporting.tally.InMemoryStories;
import fr.passerelle.reporting.tally.InMemoryTally;
import fr.passerelle.reporting.tally.Part;
import fr.passerelle.reporting.tally.Told;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CountExitTest {
    private static final YearMonth MONTH = YearMonth.of(2026, 9);
    private static final LocalDate DAY = MONTH.atDay(1);
    private static final UUID EXIT = Ids.next();

    private final InMemoryTally tally = new InMemoryTally();
    private final CountExit count = new CountExit(new InMemoryStories(), tally);

    static Stream<List<Exit.Step>> everyOrder() {
        return Stream.of(
                List.of(Exit.Step.EXITED, Exit.Step.WITH_REASON, Exit.Step.REVOKED),
                List.of(Exit.Step.WITH_REASON, Exit.Step.EXITED, Exit.Step.REVOKED),
                List.of(Exit.Step.REVOKED, Exit.Step.WITH_REASON, Exit.Step.EXITED),
                List.of(Exit.Step.REVOKED, Exit.Step.EXITED, Exit.Step.WITH_REASON));
    }

    @ParameterizedTest
    @MethodSource("everyOrder")
    void an_exit_is_one_with_its_reason_until_it_is_taken_back_in_whatever_order_it_is_told(List<Exit.Step> order) {
        // Given
        var seen = new ArrayList<Long>();
        // When
        order.forEach(step -> {
            count.handle(EXIT, "92", step, part(step));
            seen.add(standing());
        });
        // Then
        assertThat(seen).last().isEqualTo(0L);
        assertThat(all().by(Exit.REASON)).containsOnlyKeys("AAH");
        assertThat(all().total()).isOne();
    }

    private static Part part(Exit.Step step) {
        var told = new Told(Instant.parse("2026-09-02T08:00:00Z"), Ids.next());
        return switch (step) {
            case EXITED -> Part.of(told, DAY, "92071", "AUTRE", null, "2026-01-01");
            case WITH_REASON -> Part.of(told, DAY, "92071", "AUTRE", "AAH", "2026-01-01");
            case REVOKED -> Part.of(told, DAY.plusDays(4), null);
        };
    }

    private long standing() {
        return Exit.standing(all()).total();
    }

    private Counts all() {
        var cells = Counts.byCell(
                TenantScope.within(Set.of("92"), () -> tally.counts(Exit.SERIES, new Months(MONTH, MONTH))));
        return cells.values().stream().reduce(Counts::plus).orElseGet(() -> new Counts(new TreeMap<>()));
    }
}
