package fr.passerelle.bench;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/// Some clients that each send the next request when the last one is answered.
///
/// @param clients at once
/// @param warmUp requests sent before anything is measured
/// @param rounds measured
/// @param perRound requests of a round
record Load(int clients, int warmUp, int rounds, int perRound) {
    /// @param request sends the request of this rank, and fails where the answer is not the right one
    String measure(IntConsumer request) {
        return "%s (median of %d rounds of %d; %d clients, after %d to warm up)"
                .formatted(rates(request), rounds, perRound, clients, warmUp);
    }

    Rates rates(IntConsumer request) {
        run(0, warmUp, request);
        var rates = new double[rounds];
        var durations = new long[rounds * perRound];
        for (var round = 0; round < rounds; round++) {
            var begin = System.nanoTime();
            var measured = run(warmUp + round * perRound, perRound, request);
            rates[round] = Samples.perSecond(perRound, System.nanoTime() - begin);
            System.arraycopy(measured, 0, durations, round * perRound, perRound);
        }
        return new Rates(Samples.median(rates), Samples.of(durations));
    }

    int requests() {
        return warmUp + rounds * perRound;
    }

    private long[] run(int first, int count, IntConsumer request) {
        var next = new AtomicInteger();
        var durations = new long[count];
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var running = new CompletableFuture<?>[clients];
            Arrays.setAll(
                    running,
                    _ -> CompletableFuture.runAsync(
                            () -> {
                                for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                                    var begin = System.nanoTime();
                                    request.accept(first + i);
                                    durations[i] = System.nanoTime() - begin;
                                }
                            },
                            threads));
            CompletableFuture.allOf(running).join();
        }
        return durations;
    }
}
