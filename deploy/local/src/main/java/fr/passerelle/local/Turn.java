package fr.passerelle.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;

/// One launcher at a time in a folder; the kernel gives the turn back when a launcher is killed.
record Turn(FileChannel channel, FileLock lock) implements AutoCloseable {
    static Turn take(Workspace workspace) {
        workspace.create();
        try {
            var file = workspace.run().resolve("launcher.lock");
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return new Turn(channel, channel.lock());
        } catch (IOException e) {
            throw new PlatformFailure("Cannot lock %s: %s".formatted(workspace.run(), e.getMessage()), e);
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new PlatformFailure("Cannot unlock: " + e.getMessage(), e);
        }
    }
}
