package fr.passerelle.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindJdkTest {
    private static final Path SCRIPT = Path.of("bin/find-jdk").toAbsolutePath();

    @TempDir
    Path folder;

    private record Answer(int status, String out, String err) {}

    @Test
    void an_older_java_home_gives_way_to_a_jdk_among_the_install_folders() throws Exception {
        // Given
        var old = jdk("old", "17.0.9");
        var roots = folder.resolve("roots");
        jdk("roots/jdk-21", "21.0.1");
        var wanted = jdk("roots/jdk-25", "25");
        // When
        var answer = run(Map.of("JAVA_HOME", old.toString(), "PASSERELLE_JDK_ROOTS", roots.toString()));
        // Then
        assertThat(answer.out()).isEqualTo(wanted.toString());
    }

    @Test
    void the_java_on_the_path_is_found_through_its_links() throws Exception {
        // Given
        var wanted = jdk("here/jdk-26", "26.0.1");
        var bin = Files.createDirectory(folder.resolve("bin"));
        Files.createSymbolicLink(folder.resolve("alternative"), wanted.resolve("bin/java"));
        Files.createSymbolicLink(bin.resolve("java"), Path.of("../alternative"));
        // When
        var answer = run(Map.of("PATH", bin + ":/usr/bin:/bin", "PASSERELLE_JDK_ROOTS", ""));
        // Then
        assertThat(answer.out()).isEqualTo(wanted.toRealPath().toString());
    }

    @Test
    void the_layout_of_macos_is_known() throws Exception {
        // Given
        var wanted = jdk("Machines/temurin-25.jdk/Contents/Home", "25.0.2");
        // When
        var answer =
                run(Map.of("PASSERELLE_JDK_ROOTS", folder.resolve("Machines").toString()));
        // Then
        assertThat(answer.out()).isEqualTo(wanted.toString());
    }

    @Test
    void a_runtime_without_compiler_is_no_jdk_and_one_line_says_how_to_install_one() throws Exception {
        // Given
        var runtime = jdk("roots/jre-25", "25");
        Files.delete(runtime.resolve("bin/javac"));
        // When
        var answer = run(Map.of("PASSERELLE_JDK_ROOTS", folder.resolve("roots").toString()));
        // Then
        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).hasLineCount(1).contains("install one", "openjdk-25-jdk", "JAVA_HOME");
    }

    private Path jdk(String name, String version) throws IOException {
        var home = folder.resolve(name);
        var bin = Files.createDirectories(home.resolve("bin"));
        for (var tool : new String[] {"java", "javac"}) {
            Files.createFile(bin.resolve(tool)).toFile().setExecutable(true);
        }
        Files.writeString(
                home.resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"%s\"\n".formatted(version));
        return home;
    }

    private static Answer run(Map<String, String> variables) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("/bin/sh", SCRIPT.toString());
        var environment = new HashMap<>(Map.of("PATH", "/nowhere:/usr/bin:/bin", "HOME", "/nowhere"));
        environment.putAll(variables);
        // The machine's own java must not answer: tools stay reachable, /usr/bin/java is older or the tested one.
        builder.environment().clear();
        builder.environment().putAll(environment);
        var process = builder.start();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), out.strip(), err.strip());
    }
}
