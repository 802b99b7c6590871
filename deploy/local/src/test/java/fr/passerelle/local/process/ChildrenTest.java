package fr.passerelle.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.passerelle.local.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildrenTest {
    @TempDir
    Path folder;

    private Workspace workspace = new Workspace(Path.of("."), Path.of("."));
    private Children children = new Children(workspace);

    @BeforeEach
    void workspace() {
        workspace = new Workspace(folder, folder.resolve("home"));
        workspace.create();
        children = new Children(workspace);
    }

    @AfterEach
    void nothing_stays() {
        children.kill("sleeper");
    }

    @Test
    void another_launcher_finds_a_child_again() {
        // Given
        var started = children.start("sleeper", new Program(List.of("sleep", "60")));
        // When
        var found = new Children(workspace).find("sleeper");
        // Then
        assertThat(found).contains(started);
    }

    @Test
    void a_pid_that_belongs_to_somebody_else_by_now_is_not_ours() throws Exception {
        // Given
        var self = ProcessHandle.current();
        var file = new PidFile(workspace.run().resolve("sleeper.pid"));
        // When
        Files.writeString(file.path(), self.pid() + " 1000");
        // Then
        assertThat(file.process()).isEmpty();
        Files.delete(file.path());
    }

    @Test
    void a_pid_file_that_was_cut_short_means_nothing_is_known() throws Exception {
        Files.writeString(workspace.run().resolve("sleeper.pid"), "12");
        assertThat(children.find("sleeper")).isEmpty();
    }

    @Test
    void a_stopped_child_is_gone_and_forgotten() {
        // Given
        var started = children.start("sleeper", new Program(List.of("sleep", "60")));
        // When
        children.stop("sleeper");
        // Then
        assertThat(started.isAlive()).isFalse();
        assertThat(workspace.run().resolve("sleeper.pid")).doesNotExist();
    }

    @Test
    void a_child_whose_pid_file_is_lost_is_found_by_its_mark_and_ended() throws Exception {
        // Given
        var marked = List.of("sh", "-c", "sleep 60; true", Children.mark(workspace.home()));
        var lost = children.start("sleeper", new Program(marked));
        Files.delete(workspace.run().resolve("sleeper.pid"));
        // When
        children.endOrphans();
        // Then
        assertThat(lost.onExit().get(5, TimeUnit.SECONDS).isAlive()).isFalse();
    }

    @Test
    void what_a_known_child_forks_is_no_orphan_though_it_bears_the_mark() {
        // Given
        var mark = Children.mark(workspace.home());
        var nested = List.of("sh", "-c", "sh -c 'sleep 60; true' \"$0\"; true", mark);
        var known = children.start("sleeper", new Program(nested));
        var forked = await().until(() -> known.children().findFirst(), Optional::isPresent)
                .orElseThrow();
        // When
        children.endOrphans();
        // Then
        assertThat(forked.isAlive()).isTrue();
    }

    @Test
    void a_known_child_is_no_orphan() {
        // Given
        var marked = List.of("sh", "-c", "sleep 60; true", Children.mark(workspace.home()));
        var known = children.start("sleeper", new Program(marked));
        // When
        children.endOrphans();
        // Then
        assertThat(known.isAlive()).isTrue();
    }
}
