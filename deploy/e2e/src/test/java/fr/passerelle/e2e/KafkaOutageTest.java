package fr.passerelle.e2e;

import static fr.passerelle.testing.Patience.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.passerelle.demo.CafFileWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class KafkaOutageTest {
    private static final int RIGHTS = 200;
    /// Longer than a service waits for an answer before it sends by another producer.
    private static final Duration OUTAGE = Duration.ofSeconds(40);
    private static final Set<String> OF_RIGHTS = Set.of("RsaRightOpened.v1", "RsaRightSuspended.v1");

    @Test
    void kafka_stopped_while_rights_open_loses_nothing_doubles_nothing_and_keeps_the_order_of_each_person() {
        // Given
        Calm.isReached();
        var writer = new CafFileWriter("92", LocalDate.parse("2026-09-30"), 4711);
        var before = Statistics.rightsOpened("statisticien-92");
        // When
        World.platform().stopKafka();
        var stoppedAt = System.nanoTime();
        var opened = CafFiles.send("caf-92", CafFiles.content(writer, RIGHTS));
        CafFiles.completed("caf-92", opened);
        var suspended =
                CafFiles.send("caf-92", CafFiles.content(writer.later(LocalDate.parse("2026-10-31"), "3"), RIGHTS));
        CafFiles.completed("caf-92", suspended);
        await().atMost(OUTAGE.multipliedBy(2)).until(() -> System.nanoTime() - stoppedAt > OUTAGE.toNanos());
        World.platform().startKafka();
        // Then
        var people = peopleOf(CafFiles.fileId(suspended));
        var events = Announced.on("beneficiary", "92", each -> people.contains(each.key()));
        var rights =
                events.stream().filter(each -> OF_RIGHTS.contains(each.type())).toList();
        assertThat(events).extracting(Announced::id).doesNotHaveDuplicates();
        assertThat(rights.stream().collect(Collectors.groupingBy(Announced::key)))
                .hasSize(people.size())
                .allSatisfy((_, facts) -> assertThat(facts)
                        .extracting(Announced::type)
                        .isEqualTo(List.of("RsaRightOpened.v1", "RsaRightSuspended.v1")));
        await().atMost(SOON).until(() -> Statistics.rightsOpened("statisticien-92") >= before + RIGHTS);
        assertThat(Statistics.rightsOpened("statisticien-92")).isEqualTo(before + RIGHTS);
    }

    private static Set<String> peopleOf(String fileId) {
        return new HashSet<>(World.rows("beneficiary", """
                select m.person_id from membership m join household h on h.id = m.household_id
                where m.until is null and h.source_file_id = '%s'""".formatted(fileId)));
    }
}
