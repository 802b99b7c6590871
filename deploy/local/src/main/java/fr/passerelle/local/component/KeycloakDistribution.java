package fr.passerelle.local.component;

import fr.passerelle.local.PlatformFailure;
import fr.passerelle.local.Workspace;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The unpacked Keycloak, augmented once for PostgreSQL, so that each start is the short, optimised one.
record KeycloakDistribution(Path parent) {
    private static final String REALM = "passerelle-realm.json";

    static KeycloakDistribution of(Workspace workspace) {
        return new KeycloakDistribution(workspace.built().resolve("keycloak"));
    }

    void build(Path log) {
        try (var guard = FileChannel.open(
                        parent.resolve("build.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = guard.lock()) {
            var imports = Files.createDirectories(home().resolve("data/import"));
            try (var realm = KeycloakDistribution.class.getResourceAsStream("/realm/" + REALM)) {
                Files.copy(realm, imports.resolve(REALM), StandardCopyOption.REPLACE_EXISTING);
            }
            var built = parent.resolve("built.stamp");
            if (!Files.exists(built)) {
                augment(log);
                Files.createFile(built);
            }
        } catch (IOException e) {
            throw new PlatformFailure("Keycloak could not be prepared: " + e.getMessage(), e);
        }
    }

    /// What bin/kc.sh would run, without the shell in between: the pid is Keycloak's own.
    List<String> arguments(List<String> command) {
        var home = home();
        var arguments = new ArrayList<>(List.of(
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Duser.language=en",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        arguments.addAll(command);
        return arguments;
    }

    private void augment(Path log) {
        var java =
                new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), "-Xmx512m"));
        java.addAll(arguments(List.of(
                "build", "--db=postgres", "--cache=local", "--health-enabled=false", "--metrics-enabled=false")));
        Command.run("Keycloak could not be built", log, java);
    }

    private Path home() {
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith("keycloak-"))
                    .findFirst()
                    .orElseThrow(() -> new PlatformFailure("Keycloak is not unpacked: run make up"));
        } catch (IOException e) {
            throw new PlatformFailure("Keycloak is not unpacked: run make up", e);
        }
    }
}
