package fr.passerelle.bench;

import fr.passerelle.demo.event.SeenEvent;
import fr.passerelle.demo.event.Subscription;
import fr.passerelle.demo.partner.Await;
import fr.passerelle.local.Ports;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/// How long after the answer, which comes after the commit, a fact is read by others: one at a time, so that nothing
/// but the way itself is measured.
record EventDelay(Desk desk, Ports ports, LocalDate today) {
    private static final int WARM_UP = 30;
    private static final int MEASURED = 100;
    static final int FACTS = WARM_UP + MEASURED;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    String measure() throws SQLException {
        var bySubscriber = new long[MEASURED];
        var byReporting = new long[MEASURED];
        try (var events = Subscription.ofPartner(ports, "integration-92", "92");
                var database = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:%d/reporting".formatted(ports.postgres()),
                        "postgres",
                        "postgres");
                var taken = database.prepareStatement("select min(received_at) from inbox where event_id = ?")) {
            for (var rank = 0; rank < FACTS; rank++) {
                var right = desk.register(rank).text("rsaRightId");
                desk.open(right, today);
                var answered = System.nanoTime();
                var at = Instant.now();
                var event = opening(events, right);
                var consumed = Await.until("reporting-service", PATIENCE, () -> takenAt(taken, event));
                if (rank >= WARM_UP) {
                    bySubscriber[rank - WARM_UP] = Math.max(0, event.seenAt() - answered);
                    byReporting[rank - WARM_UP] = Math.max(0, ChronoUnit.NANOS.between(at, consumed));
                }
                events.forget();
            }
        }
        return "read by a subscriber after %s; taken by reporting-service after %s; %d facts one by one, after %d to warm up"
                .formatted(said(bySubscriber), said(byReporting), MEASURED, WARM_UP);
    }

    private static SeenEvent opening(Subscription events, String right) {
        return events
                .until("RsaRightOpened", PATIENCE, seen -> seen.stream().anyMatch(event -> isOpening(event, right)))
                .stream()
                .filter(event -> isOpening(event, right))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOpening(SeenEvent event, String right) {
        return event.is("RsaRightOpened") && event.text("rsaRightId").equals(right);
    }

    private static Optional<Instant> takenAt(PreparedStatement taken, SeenEvent event) {
        try {
            taken.setObject(1, UUID.fromString(event.id()));
            try (var row = taken.executeQuery()) {
                return row.next()
                        ? Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The inbox of reporting-service cannot be read", e);
        }
    }

    private static String said(long[] nanos) {
        var samples = Samples.of(nanos);
        return "p50 %.1f ms, p99 %.1f ms".formatted(samples.milliseconds(0.5), samples.milliseconds(0.99));
    }
}
