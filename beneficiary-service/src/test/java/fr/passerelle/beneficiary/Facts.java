package fr.passerelle.beneficiary;

import fr.passerelle.platform.event.Announcement;
import fr.passerelle.platform.event.Broker;
import fr.passerelle.platform.event.CloudEventHeaders;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.testing.contract.EventContract;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/// Announces facts on the real topics of the other services, each kept to its contract.
@ApplicationScoped
public class Facts {
    private final Broker broker;

    Facts(Broker broker) {
        this.broker = broker;
    }

    /// @param key person or place that the fact is about
    /// @return `ce_id`
    public UUID announce(String service, String type, UUID key, Instant at, String data) {
        EventContract.of(type).assertKeptBy(data);
        return announceUnchecked(service, type, key, at, data);
    }

    /// For what another service ought not to say.
    public UUID announceUnchecked(String service, String type, UUID key, Instant at, String data) {
        var id = Ids.next();
        var topic = "passerelle." + service + ".92.v1";
        broker.ensure(List.of(topic));
        var headers = CloudEventHeaders.of(id, service, Announcement.of(type, key, key, "92", at, data), null);
        var _ = broker.send(new ProducerRecord<>(
                topic, null, bytes(key.toString()), bytes(data), CloudEventHeaders.toKafka(headers)));
        broker.flush();
        return id;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
