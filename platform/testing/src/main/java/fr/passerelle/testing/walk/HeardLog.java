package fr.passerelle.testing.walk;

import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Listens to all that is logged until it is closed: messages, their parameters, and what the failures say.
public final class HeardLog implements AutoCloseable {
    private final Logger root = Logger.getLogger("");
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord line) {
            var parameters = line.getParameters() == null ? "" : Arrays.toString(line.getParameters());
            lines.add(line.getLoggerName() + " " + line.getMessage() + " " + parameters + said(line.getThrown()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    public HeardLog() {
        root.addHandler(ear);
    }

    public Stream<String> lines() {
        return lines.stream();
    }

    @Override
    public void close() {
        root.removeHandler(ear);
    }

    private static String said(@Nullable Throwable failure) {
        var said = new StringBuilder();
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            said.append(" | ").append(cause);
            for (var suppressed : cause.getSuppressed()) {
                said.append(" (").append(suppressed).append(')');
            }
        }
        return said.toString();
    }
}
