package fr.passerelle.testing.resource;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/// A real Kafka broker (KRaft), one per JVM; a test may stop it and start it again on the same port.
public final class KafkaResource implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        var address = startBroker();
        return Map.of("kafka.bootstrap.servers", address, "PASSERELLE_KAFKA", address);
    }

    /// Nothing: the broker serves the next test class too and ends with the JVM.
    @Override
    public void stop() {}

    /// Starts it where it is not running, always on the same port and with the records that it had.
    ///
    /// @return its address, `host:port`
    public static String startBroker() {
        return (String) OncePerJvm.call(EmbeddedBroker.class, "start");
    }

    /// Ends it as an outage would; topics and offsets stay.
    public static void stopBroker() {
        OncePerJvm.call(EmbeddedBroker.class, "stop");
    }
}
