package fr.passerelle.reporting;

import fr.passerelle.platform.event.Announcement;
import fr.passerelle.platform.event.Broker;
import fr.passerelle.platform.event.CloudEventHeaders;
import fr.passerelle.platform.ids.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/// Announces facts on a real topic, as beneficiary-service does.
@ApplicationScoped
class Facts {
    private final Broker broker;

    Facts(Broker broker) {
        this.broker = broker;
    }

    void opened(UUID right, UUID person, String departement, String openedOn, String commune, Instant at) {
        announce("RsaRightOpened.v1", person, departement, at, """
                {"beneficiaryId":"%s","householdId":"%s","rsaRightId":"%s","role":"DEM","openedOn":"%s",
                 "dateSource":"DECISION","amount":646.52,"majore":false,"subjectToRightsAndDuties":true,
                 "communeCode":"%s","receivedAt":"%s","statistics":{"birthYear":1984,"sex":"F"}}""".formatted(
                        person, Ids.next(), right, openedOn, commune, at));
    }

    void delivered(UUID message, UUID person, String departement, Instant factAt, Instant deliveredAt) {
        announce("MessageDelivered.v1", person, departement, deliveredAt, """
                {"beneficiaryId":"%s","messageId":"%s","template":"rsa-opening","channel":"EMAIL",
                 "factAt":"%s","deliveredAt":"%s"}""".formatted(
                        person, message, factAt, deliveredAt));
    }

    private void announce(String type, UUID person, String departement, Instant at, String data) {
        var topic = "passerelle.beneficiary." + departement + ".v1";
        broker.ensure(List.of(topic));
        var headers = CloudEventHeaders.of(
                Ids.next(), "beneficiary", Announcement.of(type, person, person, departement, at, data), null);
        var _ = broker.send(new ProducerRecord<>(
                topic, null, bytes(person.toString()), bytes(data), CloudEventHeaders.toKafka(headers)));
    }

    void sent() {
        broker.flush();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
