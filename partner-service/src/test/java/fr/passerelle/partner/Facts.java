package fr.passerelle.partner;

import fr.passerelle.platform.event.Announcement;
import fr.passerelle.platform.event.Broker;
import fr.passerelle.platform.event.CloudEventHeaders;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.testing.contract.EventContract;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/// Announces facts on a real topic, as beneficiary-service does.
@ApplicationScoped
public class Facts {
    private final Broker broker;
    private final Clock clock;

    Facts(Broker broker, Clock clock) {
        this.broker = broker;
        this.clock = clock;
    }

    /// The right of a household of Caf 921 opened for this member.
    ///
    /// @return the right
    public UUID opened(UUID person, String commune, boolean singleParent, boolean subject, Instant receivedAt) {
        var right = Ids.next();
        announce("RsaRightOpened.v1", person, """
                {"beneficiaryId":"%s","householdId":"%s","rsaRightId":"%s","role":"DEM","openedOn":"2026-03-01",
                 "dateSource":"DECISION","amount":646.52,"majore":false,"subjectToRightsAndDuties":%s,
                 "communeCode":"%s","receivedAt":"%s","statistics":{"birthYear":1984,"sex":"FEMALE"},
                 "singleParent":%s,"payingBodyId":"CAF-921"}""".formatted(
                        person, Ids.next(), right, subject, commune, receivedAt, singleParent));
        return right;
    }

    public void requested(UUID person, String commune) {
        announce("RsaRightRequested.v1", person, """
                {"beneficiaryId":"%s","rsaRightId":"%s","requestedOn":"2026-02-27","communeCode":"%s",
                 "withoutActivity":true,"payingBodyId":"CAF-921"}""".formatted(person, Ids.next(), commune));
    }

    /// Somebody without RSA.
    public void registered(UUID person, String organisation) {
        announce("BeneficiaryRegistered.v1", person, """
                {"beneficiaryId":"%s","organisationId":"%s","registeredOn":"2026-03-02"}""".formatted(person, organisation));
    }

    /// @param became for example `Suspended`
    public void right(UUID person, UUID right, String became) {
        announce("RsaRight" + became + ".v1", person, """
                {"beneficiaryId":"%s","householdId":"%s","rsaRightId":"%s","on":"2026-04-01","reasons":["ECH"]}""".formatted(person, Ids.next(), right));
    }

    /// The Caf of 921 passes the file on.
    public void passedOn(UUID person, LocalDate on) {
        announce("BeneficiaryMoved.v1", person, """
                {"beneficiaryId":"%s","householdId":"%s","from":"CAF-921","to":"MSA-753","on":"%s"}""".formatted(person, Ids.next(), on));
    }

    /// Another body of the département tells the right that it took over.
    public void takenOver(UUID person, String payer) {
        announce(
                "RsaRightRecorded.v1",
                person,
                EventContract.of("RsaRightRecorded.v1")
                        .example()
                        .replace("01993a5e-7c00-7000-8000-000000000001", person.toString())
                        .replace("CAF-921", payer));
    }

    /// A merge or its reversal, once under each id, as beneficiary-service tells it.
    public void files(String type, UUID survivor, UUID merged) {
        for (var told : List.of(merged, survivor)) {
            announce(
                    type,
                    told,
                    EventContract.of(type)
                            .example()
                            .replace("01993a5e-7c00-7000-8000-000000000001", survivor.toString())
                            .replace("01993a5e-7c00-7000-8000-000000000002", merged.toString())
                            .replace(
                                    "01993a5e-7c00-7000-8000-0000000000a1",
                                    new UUID(merged.getLeastSignificantBits(), 1).toString()));
        }
    }

    public void diagnosed(UUID person, int profil, String outcome, boolean singleParent, String commune) {
        announce("DiagnosticCompleted.v1", person, """
                {"beneficiaryId":"%s","diagnosticId":"%s","completedOn":"2026-03-10","profil":%s,"outcome":"%s",
                 "freins":[],"sensitiveFreins":0,"singleParent":%s,"withoutActivity":true,
                 "communeCode":"%s"}""".formatted(
                        person, Ids.next(), profil, outcome, singleParent, commune));
    }

    public void household(UUID person, boolean singleParent, String commune) {
        announce("HouseholdChanged.v1", person, """
                {"beneficiaryId":"%s","householdId":"%s","members":2,"children":1,"role":"DEM",
                 "subjectToRightsAndDuties":true,"communeCode":"%s","singleParent":%s}""".formatted(person, Ids.next(), commune, singleParent));
    }

    public void signalled(UUID person, String outcome, String commune) {
        announce("SignalAnswered.v1", person, """
                {"signalId":"%s","beneficiaryId":"%s","senderOrganisationId":"CCAS-92071","communeCode":"%s",
                 "prevention":true,"outcome":"%s","receivedOn":"2026-03-02","answerDueOn":"2026-03-17",
                 "answeredOn":"2026-03-06"}""".formatted(Ids.next(), person, commune, outcome));
    }

    private void announce(String type, UUID person, String data) {
        var topic = "passerelle.beneficiary.92.v1";
        broker.ensure(List.of(topic));
        var headers = CloudEventHeaders.of(
                Ids.next(), "beneficiary", Announcement.of(type, person, person, "92", clock.instant(), data), null);
        var _ = broker.send(new ProducerRecord<>(
                topic, null, bytes(person.toString()), bytes(data), CloudEventHeaders.toKafka(headers)));
        broker.flush();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
