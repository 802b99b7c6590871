package fr.passerelle.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.platform.ids.Ids;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class InboxTest {
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("'inbox_'yyyy_MM").withZone(ZoneOffset.UTC);

    @Inject
    Inbox inbox;

    @Inject
    DataSource dataSource;

    @AfterEach
    void the_partitions_are_those_of_today() {
        inbox.maintain();
    }

    @Test
    void an_event_is_unseen_once() {
        var first = Ids.next();
        var second = Ids.next();
        assertThat(claim(List.of(first, first))).containsExactly(first);
        assertThat(claim(List.of(first, second))).containsExactly(second);
    }

    @Test
    void what_is_rolled_back_is_unseen_again() {
        var id = Ids.next();
        QuarkusTransaction.begin();
        inbox.claim(List.of(id));
        QuarkusTransaction.rollback();
        assertThat(claim(List.of(id))).containsExactly(id);
    }

    @Test
    void an_id_that_no_month_has_is_kept_apart() throws SQLException {
        var foreign = UUID.fromString("00000000-0000-4000-8000-" + "%012x".formatted(System.nanoTime()));
        assertThat(claim(List.of(foreign))).containsExactly(foreign);
        assertThat(claim(List.of(foreign))).isEmpty();
        assertThat(partitionOf(foreign)).isEqualTo("inbox_other");
    }

    @Test
    void a_month_is_dropped_thirty_days_after_its_end() throws SQLException {
        // Given
        var id = Ids.next();
        claim(List.of(id));
        var month = MONTH.format(Instant.now());
        assertThat(partitionOf(id)).isEqualTo(month);
        var next = Instant.now().atOffset(ZoneOffset.UTC).plusMonths(1).withDayOfMonth(1);
        // When, Then
        inbox.maintain(next.plusDays(28).toInstant());
        assertThat(partitions()).contains(month);
        inbox.maintain(next.plusDays(31).toInstant());
        assertThat(partitions()).doesNotContain(month).contains("inbox_other");
        assertThat(claim(List.of(id))).containsExactly(id);
    }

    private Set<UUID> claim(List<UUID> ids) {
        return QuarkusTransaction.requiringNew().call(() -> inbox.claim(ids));
    }

    private String partitionOf(UUID id) throws SQLException {
        return texts("select tableoid::regclass::text from inbox where event_id = '" + id + "'")
                .getFirst();
    }

    private List<String> partitions() throws SQLException {
        return texts("select inhrelid::regclass::text from pg_inherits where inhparent = 'inbox'::regclass");
    }

    private List<String> texts(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
