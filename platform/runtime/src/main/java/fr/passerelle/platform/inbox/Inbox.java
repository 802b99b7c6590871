package fr.passerelle.platform.inbox;

import fr.passerelle.platform.event.Topics;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/// The table of the events already taken.
@ApplicationScoped
class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);

    /// A replica that takes the same event at the same time waits here until the other commits or rolls back.
    private static final String CLAIM = """
            insert into inbox (consumer, event_id) select ?, unnest(?)
            on conflict do nothing returning event_id""";

    private final AgroalDataSource dataSource;
    private final String consumer;

    Inbox(AgroalDataSource dataSource, Topics topics) {
        this.dataSource = dataSource;
        this.consumer = topics.service();
    }

    /// Those of the events that were not taken before, taken now if the transaction commits.
    Set<UUID> claim(Collection<UUID> events) {
        try (var connection = dataSource.getConnection();
                var claim = connection.prepareStatement(CLAIM)) {
            claim.setString(1, consumer);
            claim.setArray(2, connection.createArrayOf("uuid", events.toArray()));
            var unseen = new HashSet<UUID>();
            try (var inserted = claim.executeQuery()) {
                while (inserted.next()) {
                    unseen.add(inserted.getObject(1, UUID.class));
                }
            }
            return unseen;
        } catch (SQLException e) {
            throw new IllegalStateException("the inbox did not answer", e);
        }
    }

    /// Forgets all, so that everything is taken again.
    void clear() {
        try (var connection = dataSource.getConnection();
                var delete = connection.prepareStatement("delete from inbox where consumer = ?")) {
            delete.setString(1, consumer);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the inbox was not cleared", e);
        }
    }

    /// Whether the database is there at all: if not, no event is to blame.
    boolean isReachable() {
        try (var connection = dataSource.getConnection()) {
            return connection.isValid(5);
        } catch (SQLException | IllegalStateException e) {
            LOG.debug("the database is away", e);
            return false;
        }
    }

    /// Makes the coming months' partitions and drops those 30 days past. Real time: ids are made with it,
    /// whatever a movable clock says.
    @Scheduled(every = "12h", delayed = "1h")
    void maintain() {
        maintain(Instant.now());
    }

    void maintain(Instant at) {
        try (var connection = dataSource.getConnection();
                var call = connection.prepareStatement("select maintain_inbox(?)")) {
            call.setObject(1, at.atOffset(ZoneOffset.UTC));
            call.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("the partitions of the inbox were not maintained", e);
        }
    }
}
