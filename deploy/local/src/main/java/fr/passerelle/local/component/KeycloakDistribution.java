package fr.passerelle.local.component;

import fr.passerelle.local.PlatformFailure;
import fr.passerelle.local.Workspace;
import fr.passerelle.local.process.Program;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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

    /// What bin/kc.sh would run, without the shell in between, so that the pid is Keycloak's own; and all jars on one
    /// class path, since a start-up cache holds no class of a class loader of its own.
    Program start(Path platform) {
        var home = home();
        var augmented = Stream.of("transformed-bytecode.jar", "generated-bytecode.jar")
                .map(jar -> home.resolve("lib/quarkus").resolve(jar));
        var jars = Stream.of("lib/app", "lib/lib/boot", "lib/lib/main").flatMap(folder -> jars(home.resolve(folder)));
        var classPath =
                Stream.concat(augmented, jars).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        var options = options("org.keycloak.quarkus.runtime.KeycloakMain", "start", "--optimized", "--import-realm");
        return Program.java(platform, 224, classPath, options);
    }

    private static Stream<Path> jars(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList().stream();
        } catch (IOException e) {
            throw new PlatformFailure("Keycloak is not unpacked: run make up", e);
        }
    }

    private List<String> options(String main, String... arguments) {
        var home = home();
        var options = new ArrayList<>(List.of(
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
                main));
        options.addAll(List.of(arguments));
        return options;
    }

    private void augment(Path log) {
        var options = options(
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "build",
                "--db=postgres",
                "--cache=local",
                "--health-enabled=false",
                "--metrics-enabled=false");
        var runner = home().resolve("lib/quarkus-run.jar").toString();
        Command.run("Keycloak could not be built", log, Program.java(parent, 512, runner, options));
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
