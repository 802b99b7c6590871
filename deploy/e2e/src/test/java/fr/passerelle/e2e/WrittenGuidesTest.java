package fr.passerelle.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.repository.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each guide, played as a reader plays it: its shell blocks one after the other, from the repository.
class WrittenGuidesTest {
    private static final Pattern SHELL = Pattern.compile("^```sh\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    static List<Path> guides() {
        var folder = Repository.root().resolve("docs/guides");
        return Repository.files(folder, file -> file.toString().endsWith(".md") && folder.equals(file.getParent()))
                .stream()
                .filter(file -> SHELL.matcher(Repository.text(file)).find())
                .toList();
    }

    /// The guides speak of what it leaves: a place with seats, an action, people on their way.
    @BeforeAll
    static void the_demonstration_runs_to_its_end() throws IOException, InterruptedException {
        assertThat(play("deploy/demo/bin/demo")).contains("Fin. À vous");
    }

    @ParameterizedTest
    @MethodSource("guides")
    void every_command_of_a_guide_runs(Path guide) throws IOException, InterruptedException {
        play(here(commands(guide)));
    }

    /// @return what it prints, once it ended well
    private static String play(String commands) throws IOException, InterruptedException {
        var platform = World.platform();
        var output = Files.createTempFile("guide", ".txt");
        var shell = new ProcessBuilder("bash", "-euo", "pipefail", "-c", commands)
                .directory(Repository.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        shell.environment()
                .put("PASSERELLE_PORT", String.valueOf(platform.ports().base()));
        shell.environment().put("PASSERELLE_HOME", platform.home().toString());
        var process = shell.start();
        var isOver = process.waitFor(3, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(isOver).as("in time\n%s", Files.readString(output)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isZero();
        return Files.readString(output);
    }

    private static String commands(Path guide) {
        return SHELL.matcher(Repository.text(guide))
                .results()
                .map(block -> block.group(1))
                .collect(Collectors.joining("\n"));
    }

    /// The guides name the ports of a platform as it starts by itself; this one stands elsewhere.
    private static String here(String commands) {
        var ports = World.platform().ports();
        return commands.replace("localhost:8080", "localhost:" + ports.origin())
                .replace("localhost:8180", "localhost:" + ports.keycloak())
                .replace("localhost:8183", "localhost:" + ports.kafkaOutside())
                .replace(".local/guide", "deploy/e2e/target/guide");
    }
}
