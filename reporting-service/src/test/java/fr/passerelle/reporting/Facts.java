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

/// Announces facts on real topics, as the other services do.
@ApplicationScoped
class Facts {
    private final Broker broker;

    Facts(Broker broker) {
        this.broker = broker;
    }

    void opened(UUID right, UUID person, String departement, String openedOn, String commune, Instant at) {
        announce("beneficiary", "RsaRightOpened.v1", person, departement, at, """
                {"beneficiaryId":"%s","householdId":"%s","rsaRightId":"%s","role":"DEM","openedOn":"%s",
                 "dateSource":"DECISION","amount":646.52,"majore":false,"subjectToRightsAndDuties":true,
                 "communeCode":"%s","receivedAt":"%s","statistics":{"birthYear":1984,"sex":"F"}}""".formatted(
                        person, Ids.next(), right, openedOn, commune, at));
    }

    void delivered(UUID message, UUID person, String departement, Instant factAt, Instant deliveredAt) {
        announce("beneficiary", "MessageDelivered.v1", person, departement, deliveredAt, """
                {"beneficiaryId":"%s","messageId":"%s","template":"rsa-opening","channel":"EMAIL",
                 "factAt":"%s","deliveredAt":"%s"}""".formatted(
                        person, message, factAt, deliveredAt));
    }

    void oriented(UUID person, String departement, String decidedOn, Instant at) {
        announce("partner", "OrientationDecided.v1", person, departement, at, """
                {"beneficiaryId":"%s","orientationId":"%s","pathway":"SOCIAL","organisationId":"EI-92-ANTONY",
                 "organisationType":"ESPACE_INSERTION","decidedOn":"%s","startsOn":"%s","rank":1,
                 "followsProposal":true}""".formatted(
                        person, Ids.next(), decidedOn, decidedOn));
    }

    void contracted(UUID person, String departement, String validatedOn, Instant at) {
        announce("contract", "CerValidated.v1", person, departement, at, """
                {"beneficiaryId":"%s","cerId":"%s","type":"CER","rank":1,"organisationId":"EI-92-ANTONY",
                 "startsOn":"%s","endsOn":"2026-12-31","months":9,"validatedOn":"%s"}""".formatted(
                        person, Ids.next(), validatedOn, validatedOn));
    }

    void booked(UUID appointment, UUID person, String departement, Instant at) {
        announce(
                "scheduling",
                "AppointmentBooked.v1",
                person,
                departement,
                at,
                appointment(appointment, person).replace("}", ",\"bookedAt\":\"" + at + "\"}"));
    }

    void honoured(UUID appointment, UUID person, String departement, Instant at) {
        announce("scheduling", "AppointmentHonoured.v1", person, departement, at, appointment(appointment, person));
    }

    private static String appointment(UUID appointment, UUID person) {
        return """
                {"beneficiaryId":"%s","appointmentId":"%s","motif":"ORIENTATION","modality":"SUR_SITE",
                 "siteId":"%s","organisationId":"EI-92-ANTONY","startsAt":"2026-04-20T08:30:00Z",
                 "endsAt":"2026-04-20T09:15:00Z"}""".formatted(person, appointment, Ids.next());
    }

    /// Told under both ids, as beneficiary-service does.
    void merged(String type, UUID merge, UUID survivor, UUID merged, String departement, String more) {
        for (var told : List.of(merged, survivor)) {
            announce("beneficiary", type, told, departement, Instant.parse("2026-04-20T08:00:00Z"), """
                    {"beneficiaryId":"%s","mergeId":"%s","survivor":"%s","merged":"%s",
                     "mergedAt":"2026-04-20T08:00:00Z",%s}""".formatted(
                            told, merge, survivor, merged, more));
        }
    }

    private void announce(String service, String type, UUID person, String departement, Instant at, String data) {
        var topic = "passerelle." + service + "." + departement + ".v1";
        broker.ensure(List.of(topic));
        var headers = CloudEventHeaders.of(
                Ids.next(), service, Announcement.of(type, person, person, departement, at, data), null);
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
