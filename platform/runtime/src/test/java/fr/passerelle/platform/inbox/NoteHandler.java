package fr.passerelle.platform.inbox;

import fr.passerelle.platform.event.Topics;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.tenancy.TenantScope;
import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/// Writes an effect per event, unless the test made its key one to be refused or to fail in a way of its own.
@ApplicationScoped
public class NoteHandler implements EventHandler<Note>, Projection {
    static final Set<String> REFUSED = ConcurrentHashMap.newKeySet();
    static final Set<String> BROKEN = ConcurrentHashMap.newKeySet();
    static final Set<String> CRASHING = ConcurrentHashMap.newKeySet();
    static final Set<String> OVERTAKEN = ConcurrentHashMap.newKeySet();
    static final Set<String> UNAVAILABLE = ConcurrentHashMap.newKeySet();
    static final AtomicInteger CALLS = new AtomicInteger();
    private static final ConcurrentHashMap<String, Integer> TIMES = new ConcurrentHashMap<>();
    static final ConcurrentHashMap<String, String> TRACES = new ConcurrentHashMap<>();
    static final ConcurrentHashMap<String, Set<String>> SCOPES = new ConcurrentHashMap<>();

    private final DataSource dataSource;
    private final Topics topics;

    NoteHandler(DataSource dataSource, Topics topics) {
        this.dataSource = dataSource;
        this.topics = topics;
    }

    @Override
    public String type() {
        return "fr.passerelle." + topics.service() + ".NoteTaken.v1";
    }

    @Override
    public Class<Note> dataType() {
        return Note.class;
    }

    @Override
    public void handle(ReceivedEvent<Note> event) {
        CALLS.incrementAndGet();
        var key = event.data().key();
        TIMES.merge(key, 1, Integer::sum);
        TRACES.put(key, Span.current().getSpanContext().getTraceId());
        SCOPES.put(key, TenantScope.current());
        failAsAsked(key);
        write(event);
        if (REFUSED.contains(key)) {
            throw new Refusal(Refusal.Kind.INVALID, "note-refused");
        }
    }

    private static void failAsAsked(String key) {
        if (BROKEN.contains(key)) {
            throw new IllegalStateException("a defect");
        }
        if (CRASHING.contains(key)) {
            throw new AssertionError("a defect that is no exception");
        }
        if (OVERTAKEN.contains(key)) {
            throw new IllegalStateException(new SQLException("another transaction was faster", "40001"));
        }
        if (UNAVAILABLE.contains(key)) {
            throw new Refusal(Refusal.Kind.UNAVAILABLE, "unavailable");
        }
    }

    /// How often the events of a key were handed over, whatever came of it.
    static int timesOf(String key) {
        return TIMES.getOrDefault(key, 0);
    }

    static void nothingFails() {
        List.of(REFUSED, BROKEN, CRASHING, OVERTAKEN, UNAVAILABLE).forEach(Set::clear);
    }

    @Override
    public void reset() {
        execute("delete from effect");
    }

    private void write(ReceivedEvent<Note> event) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(
                        "insert into effect (departement, event_id, key, number) values (?, ?, ?, ?)")) {
            insert.setString(1, event.departement());
            insert.setObject(2, event.id());
            insert.setString(3, event.data().key());
            insert.setInt(4, event.data().number());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String sql) {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
