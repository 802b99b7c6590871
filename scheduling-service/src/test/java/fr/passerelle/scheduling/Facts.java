package fr.passerelle.scheduling;

import static fr.passerelle.testing.Patience.SOON;
import static org.awaitility.Awaitility.await;

import fr.passerelle.platform.event.Announcement;
import fr.passerelle.platform.event.Broker;
import fr.passerelle.platform.event.CloudEventHeaders;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.scheduling.person.People;
import fr.passerelle.scheduling.person.Person;
import fr.passerelle.scheduling.person.RightState;
import fr.passerelle.testing.contract.EventContract;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.producer.ProducerRecord;

/// Announces facts about people on the real topic, as beneficiary-service does, and waits until they are known
/// here.
@ApplicationScoped
public class Facts {
    private final Broker broker;
    private final People people;

    Facts(Broker broker, People people) {
        this.broker = broker;
        this.people = people;
    }

    /// An opened right of an adult subject to rights and duties.
    public UUID opened(String commune, String receivedAt) {
        return opened(commune, receivedAt, "DEM", true);
    }

    public UUID opened(String commune, String receivedAt, String role, boolean subject) {
        var person = Ids.next();
        announce("RsaRightOpened.v1", person, right(person, role, subject, commune, receivedAt));
        return known(person, one -> one.rightState() != null);
    }

    /// The right that a person has asked for opens.
    public void opens(UUID person, String commune, String receivedAt) {
        announce("RsaRightOpened.v1", person, right(person, "DEM", true, commune, receivedAt));
        known(person, one -> one.rightState() == RightState.OPENED);
    }

    /// A right that was open before it became known: nobody is invited for it.
    public UUID recorded(String commune) {
        var person = Ids.next();
        announce("RsaRightRecorded.v1", person, right(person, "DEM", true, commune, "2026-01-05T06:00:00Z"));
        return known(person, one -> one.rightState() != null);
    }

    public UUID requested(String commune) {
        var person = Ids.next();
        announce("RsaRightRequested.v1", person, """
                {"beneficiaryId":"%s","rsaRightId":"%s","requestedOn":"2026-02-27","communeCode":"%s",
                 "withoutActivity":true,"payingBodyId":"CAF-921"}""".formatted(person, Ids.next(), commune));
        return known(person, one -> one.rightState() != null);
    }

    /// The right of the person as it is known here ends.
    public void closed(UUID person) {
        var right = Objects.requireNonNull(byId(person).rsaRightId());
        announce("RsaRightClosed.v1", person, """
                {"beneficiaryId":"%s","householdId":"%s","rsaRightId":"%s","on":"2026-12-31","reasons":["ECH"]}""".formatted(person, Ids.next(), right));
    }

    /// A right that was open before it became known, and that is paid again after a suspension.
    public UUID resumed(String commune) {
        var person = recorded(commune);
        announce("RsaRightResumed.v1", person, """
                {"beneficiaryId":"%s","householdId":"%s","rsaRightId":"%s","on":"2026-12-01","reasons":[],
                 "communeCode":"%s"}""".formatted(
                        person, Ids.next(), byId(person).rsaRightId(), commune));
        return known(person, one -> one.rightState() == RightState.RESUMED);
    }

    public void moved(UUID person, String commune) {
        announce("HouseholdChanged.v1", person, """
                {"beneficiaryId":"%s","householdId":"%s","members":1,"children":0,"role":"DEM",
                 "subjectToRightsAndDuties":true,"communeCode":"%s"}""".formatted(person, Ids.next(), commune));
    }

    /// The Caf of 921 passes the file on.
    public void passedOn(UUID person, String on) {
        announce("BeneficiaryMoved.v1", person, """
                {"beneficiaryId":"%s","householdId":"%s","from":"CAF-921","to":"MSA-753","on":"%s"}""".formatted(person, Ids.next(), on));
    }

    /// Another body of the département tells the right that it took over.
    public void takenOver(UUID person, String commune, String payer) {
        announce(
                "RsaRightRecorded.v1",
                person,
                right(person, "DEM", true, commune, "2027-01-20T06:00:00Z").replace("CAF-921", payer));
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

    public void erased(UUID person) {
        announce("BeneficiaryErased.v1", person, """
                {"beneficiaryId":"%s","cause":"REQUEST","erasedOn":"2027-01-06"}""".formatted(person));
    }

    public void diagnosed(UUID person, int profil) {
        announce("DiagnosticCompleted.v1", person, """
                {"beneficiaryId":"%s","diagnosticId":"%s","completedOn":"2026-12-18","profil":%d,"outcome":"CER",
                 "freins":[],"sensitiveFreins":0,"singleParent":false}""".formatted(person, Ids.next(), profil));
        known(person, one -> one.profil() != null);
    }

    private static String right(UUID person, String role, boolean subject, String commune, String receivedAt) {
        return """
                {"beneficiaryId":"%s","householdId":"%s","rsaRightId":"%s","role":"%s","openedOn":"2026-12-01",
                 "dateSource":"DECISION","amount":646.52,"majore":false,"subjectToRightsAndDuties":%s,
                 "communeCode":"%s","receivedAt":"%s","statistics":{"birthYear":1984,"sex":"FEMALE"},
                 "payingBodyId":"CAF-921"}""".formatted(person, Ids.next(), Ids.next(), role, subject, commune, receivedAt);
    }

    private UUID known(UUID person, Predicate<Person> enough) {
        await().atMost(SOON)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> TenantScope.within(
                        Set.of("92"), () -> people.byId(person).filter(enough).isPresent()));
        return person;
    }

    private Person byId(UUID person) {
        return TenantScope.within(Set.of("92"), () -> people.byId(person).orElseThrow());
    }

    private void announce(String type, UUID person, String data) {
        EventContract.of(type).assertKeptBy(data);
        var topic = "passerelle.beneficiary.92.v1";
        broker.ensure(List.of(topic));
        var fact = Announcement.of(type, person, person, "92", Instant.parse("2026-12-18T08:00:00Z"), data);
        var headers = CloudEventHeaders.of(Ids.next(), "beneficiary", fact, null);
        var _ = broker.send(new ProducerRecord<>(
                topic, null, bytes(person.toString()), bytes(data), CloudEventHeaders.toKafka(headers)));
        broker.flush();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
