package fr.passerelle.bench;

import fr.passerelle.demo.partner.Await;
import fr.passerelle.local.Ports;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.LongStream;

/// How long after an opening its mail or text message has left: openings come at a fixed rate, whether the one
/// before is answered or not; then as many at once as the desk takes, to see whether messages keep pace. Those of a
/// whole file are measured by [Drain].
record NoticeDelay(Desk desk, Ports ports, LocalDate today) {
    private static final int PER_SECOND = 20;
    private static final int WARM_UP = 600;
    private static final int STEADY = 600;
    private static final int BURST = 600;
    static final int OPENINGS = WARM_UP + STEADY + BURST;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    String measure() throws SQLException {
        var rights = new String[OPENINGS];
        inParallel(0, OPENINGS, rank -> rights[rank] = desk.registerReachable(rank));
        try (var database = DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/beneficiary".formatted(ports.postgres()), "postgres", "postgres")) {
            openSteadily(database, rights, 0, WARM_UP);
            var steady = Samples.of(openSteadily(database, rights, WARM_UP, STEADY));
            var last = lastFact(database);
            var begin = System.nanoTime();
            inParallel(WARM_UP + STEADY, BURST, rank -> desk.open(rights[rank], today));
            var burst = Samples.of(delivered(database, last, BURST));
            var rate = Samples.perSecond(BURST, System.nanoTime() - begin);
            return "%d openings/s, half by mail and half by SMS: left after p50 %.0f ms, p99 %.0f ms (%d of them); %d as fast as the desk takes them, %.0f/s with their events in all services: left after p50 %.0f ms, p99 %.0f ms"
                    .formatted(
                            PER_SECOND,
                            steady.milliseconds(0.5),
                            steady.milliseconds(0.99),
                            STEADY,
                            BURST,
                            rate,
                            burst.milliseconds(0.5),
                            burst.milliseconds(0.99));
        }
    }

    /// @return from each fact to its message
    private long[] openSteadily(Connection database, String[] rights, int first, int count) throws SQLException {
        var last = lastFact(database);
        var openings = new ArrayList<CompletableFuture<Void>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < count; i++) {
                var right = rights[first + i];
                var wait = CompletableFuture.delayedExecutor(
                        i * TimeUnit.SECONDS.toMillis(1) / PER_SECOND, TimeUnit.MILLISECONDS, threads);
                openings.add(CompletableFuture.runAsync(() -> desk.open(right, today), wait));
            }
            CompletableFuture.allOf(openings.toArray(CompletableFuture[]::new)).join();
        }
        return delivered(database, last, count);
    }

    private static void inParallel(int first, int count, IntConsumer act) {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var all = new CompletableFuture<?>[count];
            for (var i = 0; i < count; i++) {
                var rank = first + i;
                all[i] = CompletableFuture.runAsync(() -> act.accept(rank), threads);
            }
            CompletableFuture.allOf(all).join();
        }
    }

    private static OffsetDateTime lastFact(Connection database) throws SQLException {
        try (var query = database.prepareStatement("select coalesce(max(fact_at), 'epoch') from notice");
                var row = query.executeQuery()) {
            row.next();
            return row.getObject(1, OffsetDateTime.class);
        }
    }

    private static long[] delivered(Connection database, OffsetDateTime after, int count) {
        return Await.until("messages", PATIENCE, () -> {
            var delays = delays(database, after);
            return delays.length < count ? Optional.empty() : Optional.of(delays);
        });
    }

    private static long[] delays(Connection database, OffsetDateTime after) {
        try (var query = database.prepareStatement("""
                select (extract(epoch from delivered_at - fact_at) * 1e9)::bigint from notice
                where fact_at > ? and status = 'DELIVERED' and channel <> 'LETTER'""")) {
            query.setObject(1, after);
            var delays = LongStream.builder();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    delays.add(rows.getLong(1));
                }
            }
            return delays.build().toArray();
        } catch (SQLException e) {
            throw new IllegalStateException("The notices of beneficiary-service cannot be read", e);
        }
    }
}
