package fr.passerelle.platform.event;

import org.jboss.logging.Logger;

/// A thread that repeats one step until it is closed. A step that fails is said and repeated after a pause:
/// what the thread does for the service must outlive a broker or a database that is away.
public final class Worker implements AutoCloseable {
    /// What is repeated; it must return, or be interruptible, within a few seconds.
    public interface Step {
        // a worker outlives whatever its step throws
        void run() throws Exception;
    }

    private static final Logger LOG = Logger.getLogger(Worker.class);
    private static final long PAUSE_MILLIS = 1_000;
    private static final long FAREWELL_MILLIS = 8_000;

    private final Thread thread;
    private final Step step;
    private volatile boolean open = true;

    public Worker(String name, Step step) {
        this.step = step;
        this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::repeat);
    }

    public void start() {
        thread.start();
    }

    public boolean isOpen() {
        return open;
    }

    private void repeat() {
        while (open) {
            try {
                step.run();
            } catch (Exception e) {
                pauseAfter(e);
            }
        }
    }

    private void pauseAfter(Exception failure) {
        if (!open) {
            return;
        }
        LOG.warnf("%s failed and is repeated: %s", thread.getName(), failure);
        LOG.debug("the failure that is repeated", failure);
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException _) {
            // closed meanwhile: the loop sees it
        }
    }

    @Override
    public void close() {
        open = false;
        thread.interrupt();
        try {
            thread.join(FAREWELL_MILLIS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
