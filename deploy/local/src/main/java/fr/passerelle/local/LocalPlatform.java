package fr.passerelle.local;

import fr.passerelle.local.component.Component;
import fr.passerelle.local.component.KafkaBroker;
import fr.passerelle.local.component.Keycloak;
import fr.passerelle.local.component.MailCatcher;
import fr.passerelle.local.component.Origin;
import fr.passerelle.local.component.PostgreSql;
import fr.passerelle.local.component.Service;
import fr.passerelle.local.process.Children;
import fr.passerelle.local.process.Memory;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/// A whole platform: PostgreSQL, Kafka, Keycloak, mails, services and origin. Its processes outlive this object; a new
/// one over the same folder finds them again.
public final class LocalPlatform implements AutoCloseable {
    private final Workspace workspace;
    private final Ports ports;
    private final Children children;
    private final StartCaches caches;
    private final Conductor conductor;
    private final Component postgres;
    private final Component kafka;
    private final Component keycloak;
    private final Component mail;
    private final Component origin;
    private final List<Service> services;

    public LocalPlatform(Path repository, Path home, Ports ports) {
        this.workspace = new Workspace(repository, home);
        this.ports = ports;
        this.children = new Children(workspace);
        this.caches = new StartCaches(workspace.built().resolve("start-caches"));
        this.conductor = new Conductor(workspace, children, caches);
        this.postgres = new PostgreSql(workspace, ports);
        this.kafka = new KafkaBroker(workspace, ports);
        this.keycloak = new Keycloak(workspace, ports);
        this.mail = new MailCatcher(workspace, ports);
        this.origin = new Origin(workspace, ports);
        this.services = Ports.SERVICES.stream()
                .map(name -> new Service(name, workspace, ports))
                .filter(Service::isWanted)
                .toList();
    }

    /// The platform that `make` means: this checkout, its folder and its ports, where variables say nothing else.
    public static LocalPlatform fromEnvironment() {
        var repository = Path.of(System.getProperty("passerelle.repository", "."));
        var home = System.getenv().getOrDefault("PASSERELLE_HOME", "");
        return new LocalPlatform(
                repository, home.isBlank() ? repository.resolve(".local") : Path.of(home), Ports.fromEnvironment());
    }

    /// Returns when everything is healthy. What already runs and is healthy is left alone.
    ///
    /// @return how many processes had to be started
    public int start() {
        try (var _ = Turn.take(workspace)) {
            children.endOrphans();
            new Obstacles(workspace, children).check(parts());
            return startInOrder(false);
        }
    }

    /// Writes the start-up caches that are missing, by a start that records and a second one that uses them: worth its
    /// minutes for a build that is started several times.
    ///
    /// @return the parts whose cache was written
    public List<String> train() {
        try (var _ = Turn.take(workspace);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var untrained = parts().stream().filter(caches::isMissing).toList();
            if (untrained.isEmpty()) {
                return List.of();
            }
            stop(untrained, threads);
            startInOrder(true);
            untrained.parallelStream().forEach(part -> children.stopRecording(part.name()));
            untrained.forEach(caches::close);
            startInOrder(false);
            return untrained.stream().map(Component::name).toList();
        }
    }

    public boolean isUntrained() {
        return parts().stream().anyMatch(caches::isMissing);
    }

    private int startInOrder(boolean recording) {
        var started = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var database = ensure(postgres, recording, threads, started);
            var all = new ArrayList<CompletableFuture<Void>>();
            all.add(ensure(kafka, recording, threads, started));
            all.add(ensure(mail, recording, threads, started));
            all.add(ensure(origin, recording, threads, started));
            all.add(database.thenCompose(_ -> ensure(keycloak, recording, threads, started)));
            var slots = new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));
            services.forEach(service -> all.add(database.thenRunAsync(
                    () -> inTurn(slots, () -> start(service, recording, started)), threads)));
            CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
            return started.get();
        } catch (CompletionException e) {
            throw e.getCause() instanceof PlatformFailure failure ? failure : e;
        }
    }

    private CompletableFuture<Void> ensure(Component part, boolean recording, Executor threads, AtomicInteger started) {
        return CompletableFuture.runAsync(() -> start(part, recording, started), threads);
    }

    private void start(Component part, boolean recording, AtomicInteger started) {
        started.addAndGet(conductor.ensure(part, recording) ? 1 : 0);
    }

    /// No more services at once than there are cores: side by side all would be late, and each is waited for since it
    /// began.
    private static void inTurn(Semaphore slots, Runnable work) {
        slots.acquireUninterruptibly();
        try {
            work.run();
        } finally {
            slots.release();
        }
    }

    /// Ends everything, the last started first; data stays.
    public void stop() {
        try (var _ = Turn.take(workspace);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = new ArrayList<Component>(services);
            first.addAll(List.of(origin, mail, keycloak));
            stop(first, threads);
            stop(List.of(kafka, postgres), threads);
            children.endOrphans();
        }
    }

    private void stop(List<Component> parts, Executor threads) {
        var all = parts.stream().map(part -> CompletableFuture.runAsync(() -> part.stop(children), threads));
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
    }

    /// Stops everything and forgets its data, logs and keys.
    public void reset() {
        stop();
        workspace.delete();
    }

    @Override
    public void close() {
        stop();
    }

    /// Ends a service as `kill -9` does.
    public void kill(String service) {
        children.kill(service);
    }

    /// Stops a service in good order where it runs, and starts it.
    public void restart(String service) {
        var part = service(service);
        part.stop(children);
        conductor.ensure(part, false);
    }

    public void stopKafka() {
        kafka.stop(children);
    }

    public void startKafka() {
        conductor.ensure(kafka, false);
    }

    public List<String> services() {
        return services.stream().map(Service::name).toList();
    }

    public URI origin() {
        return URI.create("http://localhost:" + ports.origin());
    }

    public URI management(String service) {
        return URI.create("http://127.0.0.1:" + ports.management(service));
    }

    public Ports ports() {
        return ports;
    }

    public Path home() {
        return workspace.home();
    }

    public Path contracts() {
        return workspace.contracts();
    }

    public String clientToken(String client) {
        return new Credentials(ports).ofClient(client);
    }

    public String accountToken(String account) {
        return new Credentials(ports).ofAccount(account);
    }

    public OptionalLong memoryMegabytes() {
        return Memory.pssMegabytes(children.all());
    }

    private Service service(String name) {
        return services.stream()
                .filter(service -> service.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new PlatformFailure("%s is not built; built: %s".formatted(name, services())));
    }

    private List<Component> parts() {
        var parts = new ArrayList<>(List.of(postgres, kafka, keycloak, mail, origin));
        parts.addAll(services);
        return parts;
    }
}
