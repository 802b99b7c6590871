package fr.passerelle.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nothing is known of a service but its name: it runs as soon as its module can.
class LocalPlatformTest {
    @TempDir
    Path repository = Path.of("");

    @BeforeEach
    void every_module_declares_itself() throws IOException {
        for (var name : Ports.SERVICES) {
            Files.createDirectories(repository.resolve(name + "-service"));
        }
    }

    @Test
    void every_service_that_is_written_and_built_is_part_of_the_platform() throws IOException {
        for (var name : Ports.SERVICES) {
            write(name);
            build(name);
        }
        assertThat(services()).isEqualTo(Ports.SERVICES);
    }

    @Test
    void a_module_that_only_declares_itself_or_is_not_built_is_left_out() throws IOException {
        // Given
        write("partner");
        build("scheduling");
        write("contract");
        build("contract");
        // Then
        assertThat(services()).isEqualTo(List.of("contract"));
        assertThatThrownBy(() -> platform().restart("partner"))
                .isInstanceOf(PlatformFailure.class)
                .hasMessageContaining("partner is not built");
    }

    private List<String> services() {
        return platform().services();
    }

    private LocalPlatform platform() {
        return new LocalPlatform(repository, repository.resolve(".local"), new Ports(Ports.DEFAULT_BASE));
    }

    private void write(String service) throws IOException {
        file(service + "-service/src/main/resources/application.properties");
    }

    private void build(String service) throws IOException {
        file(service + "-service/target/quarkus-app/quarkus-run.jar");
    }

    private void file(String path) throws IOException {
        var file = repository.resolve(path);
        Files.createDirectories(file.getParent());
        Files.createFile(file);
    }
}
