package fr.passerelle.local.component;

import fr.passerelle.local.PlatformFailure;
import fr.passerelle.local.Ports;
import fr.passerelle.local.Workspace;
import fr.passerelle.local.process.Program;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A real Kafka in KRaft mode, alone in its process so that stopping and killing it is real.
public final class KafkaBroker implements Component {
    private static final String CLUSTER_ID = "cGFzc2VyZWxsZS1sb2NhbA";
    private final Workspace workspace;
    private final Ports ports;

    public KafkaBroker(Workspace workspace, Ports ports) {
        this.workspace = workspace;
        this.ports = ports;
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public List<Integer> ports() {
        return List.of(ports.kafka(), ports.kafkaOutside(), ports.kafkaController());
    }

    @Override
    public void prepare() {
        writeConfiguration();
        if (Files.exists(folder().resolve("meta.properties"))) {
            return;
        }
        Command.run(
                "Kafka's storage could not be formatted",
                workspace.log(name()),
                java(
                        "kafka.tools.StorageTool",
                        "format",
                        "-t",
                        CLUSTER_ID,
                        "-c",
                        configuration().toString()));
    }

    @Override
    public Program program() {
        return java("kafka.Kafka", configuration().toString());
    }

    @Override
    public Instant builtAt() {
        return ClassPath.builtAt(workspace);
    }

    @Override
    public boolean isHealthy() {
        return Probe.listens(ports.kafka()) && Probe.listens(ports.kafkaOutside());
    }

    @Override
    public void settle() {
        new KafkaAccess("127.0.0.1:" + ports.kafka()).grant();
    }

    private Program java(String main, String... arguments) {
        var options = new ArrayList<>(List.of(
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.apache.kafka.sasl.oauthbearer.allowed.urls=" + Keycloak.keys(ports),
                main));
        options.addAll(List.of(arguments));
        return Program.java(workspace.home(), 192, ClassPath.ofPlatform(workspace), options);
    }

    private Path folder() {
        return workspace.data(name());
    }

    private Path configuration() {
        return workspace.run().resolve("kafka.properties");
    }

    private void writeConfiguration() {
        try (var template = KafkaBroker.class.getResourceAsStream("/kafka/broker.properties")) {
            if (template == null) {
                throw new PlatformFailure("kafka/broker.properties is missing from the class path");
            }
            var text = new String(template.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@data@", folder().toString())
                    .replace("@internal@", String.valueOf(ports.kafka()))
                    .replace("@outside@", String.valueOf(ports.kafkaOutside()))
                    .replace("@controller@", String.valueOf(ports.kafkaController()))
                    .replace("@issuer@", Keycloak.issuer(ports))
                    .replace("@keys@", Keycloak.keys(ports));
            Files.writeString(configuration(), text);
        } catch (IOException e) {
            throw new PlatformFailure("Kafka's configuration could not be written: " + e.getMessage(), e);
        }
    }
}
