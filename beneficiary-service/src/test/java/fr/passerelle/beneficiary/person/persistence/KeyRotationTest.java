package fr.passerelle.beneficiary.person.persistence;

import static fr.passerelle.testing.Patience.SOON;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.passerelle.beneficiary.person.Nir;
import fr.passerelle.beneficiary.person.ProtectedIdentifiers;
import fr.passerelle.beneficiary.person.ProtectedIdentifiers.Entry;
import fr.passerelle.beneficiary.person.ProtectedIdentifiers.Kind;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.secrecy.BlindIndex;
import fr.passerelle.platform.secrecy.FieldCipher;
import fr.passerelle.platform.secrecy.MakeKeyset;
import fr.passerelle.platform.sql.Sql;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Replicas with earlier and later keys on one real database, as during a rolling restart. Each test in a
/// département of its own: its keys are nobody else's.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class KeyRotationTest {
    private static final String ROTATED = "48";
    private static final String RENEWED = "23";
    private static final Kind NIR = Kind.PERSON_NIR;

    @Inject
    DataSource database;

    @Inject
    Sql sql;

    @TempDir
    Path folder;

    /// What a replica that started with the present file knows.
    private record Replica(ProtectedIdentifiers identifiers, RenewIdentifierKeys renewal) {}

    @Test
    void keys_are_rotated_while_every_number_stays_found_and_readable() throws Exception {
        // Given
        var numbers =
                IntStream.range(0, 300).mapToObj(KeyRotationTest::nir).collect(toMap(_ -> Ids.next(), nir -> nir));
        var first = replica("create");
        within(ROTATED, () -> first.identifiers().putAll(entries(ROTATED, numbers)));
        try (var reading = new Reading(numbers)) {
            reading.with(first);
            // When: some replicas have the next keys while others have not
            var added = replica("add");
            reading.with(first, added);
            var late = Map.of(Ids.next(), nir(900));
            within(ROTATED, () -> first.identifiers().putAll(entries(ROTATED, late)));
            reading.with(added);
            var promoted = replica("promote");
            reading.with(added, promoted);
            renewAll(ROTATED, promoted);
            reading.with(promoted);
            var dropped = replica("drop");
            reading.with(promoted, dropped);
            reading.with(dropped);
            // Then
            within(
                    ROTATED,
                    () -> late.forEach(
                            (owner, nir) -> assertThat(dropped.identifiers().owner(ROTATED, NIR, nir.body()))
                                    .contains(owner)));
        }
    }

    @Test
    void a_renewal_that_is_done_finds_nothing_more() throws Exception {
        // Given
        var replica = replica("create");
        within(RENEWED, () -> replica.identifiers().putAll(entries(RENEWED, Map.of(Ids.next(), nir(901)))));
        replica("add");
        var promoted = replica("promote");
        renewAll(RENEWED, promoted);
        // When
        var waiting = promoted.renewal().departementsWaiting();
        // Then
        assertThat(waiting).doesNotContain(RENEWED);
    }

    private void renewAll(String departement, Replica replica) {
        var more = new boolean[] {true};
        while (more[0]) {
            within(departement, () -> more[0] = replica.renewal().next());
        }
    }

    private Replica replica(String act) throws IOException {
        var file = folder.resolve("keyset.json");
        MakeKeyset.run(act, file);
        var index = BlindIndex.from(file);
        var cipher = FieldCipher.from(file);
        var identifiers = new SqlProtectedIdentifiers(database, index, cipher);
        return new Replica(identifiers, new RenewIdentifierKeys(sql, identifiers, index, cipher));
    }

    private static void within(String departement, Runnable work) {
        TenantScope.within(
                Set.of(departement), () -> QuarkusTransaction.requiringNew().run(work));
    }

    private static List<Entry> entries(String departement, Map<UUID, Nir> numbers) {
        return numbers.entrySet().stream()
                .map(one -> new Entry(
                        departement,
                        NIR,
                        one.getKey(),
                        one.getValue().body(),
                        one.getValue().value()))
                .toList();
    }

    private static Nir nir(int order) {
        return Nir.read("2850352" + String.format(Locale.ROOT, "%06d", order)).orElseThrow();
    }

    /// Somebody who looks up and reads without a pause, through whichever replica answers.
    private static final class Reading implements AutoCloseable {
        private final Map<UUID, Nir> numbers;
        private final AtomicLong reads = new AtomicLong();
        private final AtomicLong misses = new AtomicLong();
        private final Thread reader = Thread.ofPlatform().unstarted(this::readOn);
        private volatile List<Replica> replicas = List.of();
        private volatile boolean open = true;

        Reading(Map<UUID, Nir> numbers) {
            this.numbers = numbers;
        }

        /// From now on through these, until each number was read at least once more.
        void with(Replica... answering) {
            replicas = List.of(answering);
            if (reader.getState() == Thread.State.NEW) {
                reader.start();
            }
            var enough = reads.get() + 2L * numbers.size();
            await().atMost(SOON).until(() -> reads.get() >= enough || !reader.isAlive());
            assertThat(reader.isAlive()).isTrue();
            assertThat(misses).hasValue(0);
        }

        private void readOn() {
            while (open) {
                var answering = replicas;
                for (var replica : answering) {
                    within(ROTATED, () -> numbers.forEach((owner, nir) -> read(replica, owner, nir)));
                }
            }
        }

        private void read(Replica replica, UUID owner, Nir nir) {
            var found = replica.identifiers().owner(ROTATED, NIR, nir.body());
            var shown = replica.identifiers().reveal(NIR, owner);
            if (found.filter(owner::equals).isEmpty()
                    || shown.filter(nir.value()::equals).isEmpty()) {
                misses.incrementAndGet();
            }
            reads.incrementAndGet();
        }

        @Override
        public void close() {
            open = false;
            try {
                reader.join();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
