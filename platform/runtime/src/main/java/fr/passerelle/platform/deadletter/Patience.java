package fr.passerelle.platform.deadletter;

import fr.passerelle.platform.sql.PassingFailure;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/// How long an event whose handler fails holds up its partition before it is parked: only waiting tells a defect from
/// what passes.
///
/// Once a defect was waited for, another event that fails in the same way is parked at once, as long as it is met again
/// within one patience. Else a hundred events that one defect concerns would stop their partition a hundred times.
public final class Patience {
    /// The code of the events that nothing but a repair of their handler helps.
    public static final String OVER = "handler-defect";

    private final long nanos;
    private final LongSupplier time;
    private final Map<UUID, Long> failingSince = new ConcurrentHashMap<>();
    private final Map<Defect, Long> lastMet = new ConcurrentHashMap<>();

    private record Defect(String type, String failure, String place) {}

    public Patience(Duration length) {
        this(length, System::nanoTime);
    }

    Patience(Duration length, LongSupplier time) {
        this.nanos = length.toNanos();
        this.time = time;
    }

    /// To be asked at each failure of an event that stands alone.
    public boolean isOverFor(UUID event, String type, Throwable failure) {
        var now = time.getAsLong();
        var defect = defect(type, failure);
        var met = lastMet.get(defect);
        var isOver = now - failingSince.computeIfAbsent(event, _ -> now) >= nanos || (met != null && now - met < nanos);
        if (isOver) {
            lastMet.put(defect, now);
        }
        return isOver;
    }

    public boolean isFirstFailureOf(UUID event) {
        return !failingSince.containsKey(event);
    }

    /// The event passed, was parked, or waited for something that is no fault of its handler.
    public void endFor(UUID event) {
        failingSince.remove(event);
    }

    private static Defect defect(String type, Throwable failure) {
        var stack = PassingFailure.root(failure).getStackTrace(); // the JVM leaves it out of what it met very often
        return new Defect(type, PassingFailure.kind(failure), stack.length == 0 ? "" : stack[0].toString());
    }
}
