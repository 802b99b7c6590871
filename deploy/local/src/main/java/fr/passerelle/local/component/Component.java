package fr.passerelle.local.component;

import fr.passerelle.local.process.Children;
import fr.passerelle.local.process.Program;
import java.time.Instant;
import java.util.List;

/// One part of the platform, which runs as a child process.
public interface Component {
    String name();

    List<Integer> ports();

    /// Made before the process starts: files unpacked, storage formatted. Repeatable.
    default void prepare() {}

    Program program();

    boolean isHealthy();

    /// Made each time the part is found healthy: databases, access rules. Repeatable, and cheap the second time.
    default void settle() {}

    default void stop(Children children) {
        children.stop(name());
    }

    /// When what this process runs was built; a process that is older is started again.
    default Instant builtAt() {
        return Instant.EPOCH;
    }
}
