package fr.passerelle.beneficiary.cafimport;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Reads the next chunks while one is recorded: parsing takes a third of the time of an import, and needs nothing of
/// the database. A few chunks at most, so that memory does not grow with the file.
final class ReadAhead implements AutoCloseable {
    private static final int CHUNKS = 3;

    private final ChunkReader reader;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("caf-read-", 0).daemon().factory());
    private final Deque<Future<Chunk>> ahead = new ArrayDeque<>();
    private boolean over;

    /// @param reader from now on read by the thread of this object alone
    ReadAhead(ChunkReader reader) {
        this.reader = reader;
    }

    boolean hasNext() {
        return !over;
    }

    Chunk next() throws IOException {
        while (ahead.size() < CHUNKS) {
            ahead.add(thread.submit(reader::next));
        }
        var chunk = result(ahead.remove());
        over = chunk.isLast();
        return chunk;
    }

    /// An import that is stopped finishes its chunk, so the interruption is kept for later.
    private static Chunk result(Future<Chunk> reading) throws IOException {
        var interrupted = false;
        try {
            while (true) {
                try {
                    return reading.get();
                } catch (InterruptedException _) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw failure(Objects.requireNonNull(e.getCause()));
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static IOException failure(Throwable cause) {
        return switch (cause) {
            case IOException e -> e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> new IOException(cause);
        };
    }

    /// Returns when nothing reads any more, so that the content can be closed.
    @Override
    public void close() {
        thread.shutdownNow();
        thread.close();
    }
}
