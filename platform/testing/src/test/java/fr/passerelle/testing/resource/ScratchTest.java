package fr.passerelle.testing.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchTest {
    @TempDir
    private Path parent;

    @Test
    void what_a_killed_jvm_left_is_ended_and_cleared_and_what_runs_is_not() throws Exception {
        // Given
        var ended = new ProcessBuilder("true").start();
        ended.waitFor();
        var server = new ProcessBuilder("sleep", "60").start();
        var orphan = folder("x-orphan", ended.pid(), server.pid());
        var alive = folder("x-alive", ProcessHandle.current().pid(), 0);
        // When
        Scratch.clearOrphans(parent, "x-");
        // Then
        assertThat(server.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(orphan).doesNotExist();
        assertThat(alive).exists();
    }

    private Path folder(String name, long owner, long server) throws IOException {
        var folder = Files.createDirectories(parent.resolve(name));
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("owner.pid"), String.valueOf(owner));
        Files.writeString(folder.resolve("data/postmaster.pid"), server + "\n/data\n");
        return folder;
    }
}
