package fr.passerelle.testing.resource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.jspecify.annotations.Nullable;

/// The Kafka broker of this JVM: one node, broker and controller in one (KRaft), on a port that stays.
final class EmbeddedBroker {
    private static final Path DATA = Scratch.folder("kafka");
    private static final String ADDRESS = "localhost:" + Scratch.freePort();
    private static final Properties CONFIGURATION = configuration("localhost:" + Scratch.freePort());
    /// Held, because a logger that nobody holds forgets its level.
    private static final List<Logger> QUIET = Stream.of("kafka", "org.apache.kafka", "state.change.logger")
            .map(Logger::getLogger)
            .toList();

    private static @Nullable KafkaRaftServer server;

    static {
        format();
        Scratch.deleteAtExit(DATA, EmbeddedBroker::stop);
    }

    private EmbeddedBroker() {}

    static synchronized String start(String... none) {
        if (server == null) {
            QUIET.forEach(logger -> logger.setLevel(Level.SEVERE));
            server = new KafkaRaftServer(KafkaConfig.fromProps(CONFIGURATION), Time.SYSTEM);
            server.startup();
        }
        return ADDRESS;
    }

    static synchronized void stop(String... none) {
        if (server != null) {
            server.shutdown();
            server.awaitShutdown();
            server = null;
        }
    }

    private static Properties configuration(String controller) {
        var listeners = "PLAINTEXT://" + ADDRESS + ",CONTROLLER://" + controller;
        var properties = new Properties();
        properties.setProperty("process.roles", "broker,controller");
        properties.setProperty("node.id", "1");
        properties.setProperty("controller.quorum.voters", "1@" + controller);
        properties.setProperty("controller.listener.names", "CONTROLLER");
        properties.setProperty("listeners", listeners);
        properties.setProperty("advertised.listeners", "PLAINTEXT://" + ADDRESS);
        properties.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        properties.setProperty("log.dirs", DATA.resolve("log").toString());
        properties.setProperty("auto.create.topics.enable", "false");
        properties.setProperty("group.initial.rebalance.delay.ms", "0");
        properties.setProperty("offsets.topic.num.partitions", "1");
        properties.setProperty("offsets.topic.replication.factor", "1");
        properties.setProperty("transaction.state.log.num.partitions", "1");
        properties.setProperty("transaction.state.log.replication.factor", "1");
        properties.setProperty("transaction.state.log.min.isr", "1");
        properties.setProperty("share.coordinator.state.topic.replication.factor", "1");
        properties.setProperty("share.coordinator.state.topic.min.isr", "1");
        properties.setProperty("log.cleaner.dedupe.buffer.size", "4194304");
        properties.setProperty("num.network.threads", "2");
        properties.setProperty("num.io.threads", "2");
        return properties;
    }

    private static void format() {
        var said = new ByteArrayOutputStream();
        try (var out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            var file = DATA.resolve("server.properties");
            try (var writer = Files.newBufferedWriter(file)) {
                CONFIGURATION.store(writer, null);
            }
            var cluster = Uuid.randomUuid().toString();
            if (StorageTool.execute(new String[] {"format", "-t", cluster, "-c", file.toString()}, out) != 0) {
                throw new IllegalStateException(said.toString(StandardCharsets.UTF_8));
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
