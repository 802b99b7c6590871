package fr.passerelle.platform.event;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Carries a trace through the outbox, Kafka and the inbox, as the `traceparent` of W3C Trace Context.
@ApplicationScoped
public class Traces {
    private static final String TRACEPARENT = "traceparent";

    private final Tracer tracer;

    Traces(Tracer tracer) {
        this.tracer = tracer;
    }

    /// The trace that the calling thread works in, if any.
    public @Nullable String current() {
        var carrier = new HashMap<String, String>();
        // the carrier is the map of this call; the interface would allow none
        W3CTraceContextPropagator.getInstance()
                .inject(Context.current(), carrier, (_, name, value) -> carrier.put(name, value));
        return carrier.get(TRACEPARENT);
    }

    /// Runs the work as a step of the trace that the event was announced in.
    public void continued(@Nullable String traceparent, String name, Runnable work) {
        var parent = traceparent == null ? Context.root() : contextOf(traceparent);
        var span = tracer.spanBuilder(name)
                .setParent(parent)
                .setSpanKind(SpanKind.CONSUMER)
                .startSpan();
        try (var _ = parent.with(span).makeCurrent()) {
            work.run();
        } catch (RuntimeException e) {
            span.recordException(e);
            throw e;
        } finally {
            span.end();
        }
    }

    private static Context contextOf(String traceparent) {
        return W3CTraceContextPropagator.getInstance()
                .extract(Context.root(), Map.of(TRACEPARENT, traceparent), new FromMap());
    }

    private static final class FromMap implements TextMapGetter<Map<String, String>> {
        @Override
        public Iterable<String> keys(Map<String, String> carrier) {
            return List.copyOf(carrier.keySet());
        }

        @Override
        public @Nullable String get(@Nullable Map<String, String> carrier, String key) {
            return carrier == null ? null : carrier.get(key);
        }
    }
}
