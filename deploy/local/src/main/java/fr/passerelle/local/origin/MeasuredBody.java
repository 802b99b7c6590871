package fr.passerelle.local.origin;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/// A body that fails once it is longer than allowed: one without Content-Length is known only as it passes.
final class MeasuredBody implements ReadStream<Buffer> {
    private final ReadStream<Buffer> body;
    private final long limit;
    private long seen;
    private @Nullable Handler<Throwable> failed;

    MeasuredBody(ReadStream<Buffer> body, long limit) {
        this.body = body;
        this.limit = limit;
    }

    boolean isTooLarge() {
        return seen > limit;
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
        body.handler(handler == null ? null : chunk -> pass(chunk, handler));
        return this;
    }

    private void pass(Buffer chunk, Handler<Buffer> handler) {
        if (isTooLarge()) {
            return;
        }
        seen += chunk.length();
        if (!isTooLarge()) {
            handler.handle(chunk);
        } else if (failed != null) {
            failed.handle(new IllegalStateException("longer than " + limit));
        }
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        failed = handler;
        body.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        body.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        body.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        body.fetch(amount);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> endHandler) {
        body.endHandler(endHandler);
        return this;
    }
}
