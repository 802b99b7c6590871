package fr.passerelle.beneficiary.cafimport;

import static fr.passerelle.beneficiary.vrsb.CafFileFixture.file;
import static fr.passerelle.beneficiary.vrsb.HouseholdFixture.household;
import static fr.passerelle.testing.Patience.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.passerelle.beneficiary.caffile.CafFile;
import fr.passerelle.beneficiary.caffile.CafFileState;
import fr.passerelle.beneficiary.caffile.CafFiles;
import fr.passerelle.beneficiary.caffile.Counts;
import fr.passerelle.beneficiary.caffile.Spool;
import fr.passerelle.beneficiary.household.RecordHousehold.CafFileNature;
import fr.passerelle.beneficiary.vrsb.CafFileFixture;
import fr.passerelle.beneficiary.vrsb.Sections;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.sql.Sql;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.testing.resource.RealPlatform;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A crash is played as the database sees it: a turn that stops without giving the file back.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class ImportResumeTest {
    private static final Instant RECEIVED = Instant.parse("2026-11-05T08:00:00Z");

    @Inject
    RecordChunk recordChunk;

    @Inject
    CafFiles files;

    @Inject
    Spool spool;

    @Inject
    AgroalDataSource dataSource;

    @Test
    void an_import_goes_on_where_the_last_turn_stopped_and_repeats_nothing() throws IOException {
        // Given
        var bytes = file().households(5000, 25).bytes();
        var run = takenByATurnThatWillDie(bytes, 25);
        inScope(() -> record(run, bytes, 10));
        // When
        leaseRunsOut(run.fileId());
        // Then
        var done = completed(run.fileId());
        assertThat(done.counts().read()).isEqualTo(25);
        assertThat(done.counts().recorded()).isEqualTo(25);
        assertThat(done.counts().openings()).isEqualTo(25);
        assertThat(done.counts().unchanged()).isZero();
        assertThat(done.counts().errors() + done.counts().warnings()).isZero();
    }

    @Test
    void a_turn_that_lost_its_file_writes_nothing_more() throws IOException {
        // Given
        var bytes = file().households(5100, 6).bytes();
        var run = takenByATurnThatWillDie(bytes, 6);
        inScope(() -> sql().update("update caf_file set lease_token = lease_token + 1 where id = ?", run.fileId()));
        // When
        assertThatThrownBy(() -> inScope(() -> record(run, bytes, 6))).isInstanceOf(Imports.LeaseLost.class);
        // Then
        var stopped = byId(run.fileId());
        assertThat(stopped.counts().read()).isZero();
        leaseRunsOut(run.fileId());
        assertThat(completed(run.fileId()).counts().recorded()).isEqualTo(6);
    }

    @Test
    void a_content_is_forgotten_and_unreadable_once_it_is_imported() throws IOException {
        // Given
        var bytes = file().households(5200, 2).bytes();
        var run = takenByATurnThatWillDie(bytes, 2);
        // When
        leaseRunsOut(run.fileId());
        completed(run.fileId());
        // Then
        var keys = TenantScope.within(
                Set.of("92"),
                () -> sql().all("select 1 from caf_file where id = ? and spool_key is not null", _ -> 1, run.fileId()));
        assertThat(keys).isEmpty();
        await().untilAsserted(() ->
                assertThatThrownBy(() -> spool.read(run.fileId(), run.key())).isInstanceOf(IOException.class));
    }

    @Test
    void the_source_of_a_household_is_kept_encrypted() throws IOException {
        // Given
        var bytes = file().households(5300, 1).bytes();
        var run = takenByATurnThatWillDie(bytes, 1);
        // When
        leaseRunsOut(run.fileId());
        completed(run.fileId());
        // Then
        var sources = TenantScope.within(
                Set.of("92"),
                () -> sql().all(
                                "select content from household_source where caf_file_id = ?",
                                row -> new String(row.getBytes(1), CafFileFixture.WINDOWS_1252),
                                run.fileId()));
        assertThat(sources).hasSize(1);
        assertThat(sources.getFirst()).doesNotContain("ESSAI").doesNotContain("InfosFoyerRSA");
    }

    @Test
    void the_turn_that_goes_on_leaves_out_the_households_of_another_body_as_the_first_did() throws IOException {
        // Given
        var bytes = file().households(5400, 2)
                .household(household(5402).replacing("<NUMORG>921", "<NUMORG>922"))
                .households(5403, 2)
                .household(household(5405).replacing("<NUMORG>921", "<NUMORG>922"))
                .bytes();
        var run = takenByATurnThatWillDie(bytes, 6);
        inScope(() -> record(run, bytes, 3));
        // When
        leaseRunsOut(run.fileId());
        // Then
        var done = completed(run.fileId());
        assertThat(done.counts().recorded()).isEqualTo(4);
        assertThat(done.counts().refused()).isEqualTo(2);
        assertThat(TenantScope.within(Set.of("92"), () -> files.findings(run.fileId(), null, 0, 10)))
                .extracting(reported -> reported.finding().rule())
                .containsExactly("organisme-other", "organisme-other");
    }

    /// Kept as received, and taken by a turn that holds it for an hour.
    private ImportRun takenByATurnThatWillDie(byte[] bytes, int households) throws IOException {
        var id = Ids.next();
        Spool.Key key;
        try (var writing = spool.write(id)) {
            writing.append(bytes, bytes.length);
            key = writing.keep();
        }
        var header = CafFileFixture.survey(bytes).header();
        inScope(() -> QuarkusTransaction.requiringNew().run(() -> {
            files.add(received(id, bytes, households), key);
            holdForAnHour(id);
        }));
        return new ImportRun(
                id,
                "92",
                "CAF-921-" + id,
                "CAF-921",
                CafFileNature.COURANT,
                RECEIVED,
                header.referenceDate(),
                header.createdOn().atTime(header.createdAt()),
                true,
                1,
                0,
                0,
                1,
                key);
    }

    private static CafFile received(UUID id, byte[] bytes, int households) {
        return new CafFile(
                id,
                "92",
                "CAF-921-" + id,
                "CAF-921",
                CafFileNature.COURANT,
                CafFileState.RECEIVED,
                id.toString(),
                bytes.length,
                RECEIVED,
                null,
                null,
                null,
                CafFileFixture.survey(bytes).header(),
                Counts.of(households));
    }

    private void holdForAnHour(UUID id) {
        sql().update("""
                        update caf_file set state = 'RUNNING', lease_token = 1,
                            lease_until = clock_timestamp() + interval '1 hour' where id = ?""", id);
    }

    private void record(ImportRun run, byte[] bytes, int count) {
        try (var sections = new Sections(new ByteArrayInputStream(bytes), 1 << 20)) {
            recordChunk.handle(run, new ChunkReader(sections, run, count).next());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void leaseRunsOut(UUID id) {
        inScope(() -> sql().update(
                        "update caf_file set lease_until = '-infinity', due_at = clock_timestamp() where id = ?", id));
    }

    private CafFile completed(UUID id) {
        await().atMost(SOON).untilAsserted(() -> assertThat(byId(id).state()).isEqualTo(CafFileState.COMPLETED));
        return byId(id);
    }

    private CafFile byId(UUID id) {
        return TenantScope.within(Set.of("92"), () -> files.byId(id).orElseThrow());
    }

    private Sql sql() {
        return new Sql(dataSource);
    }

    private static void inScope(Runnable work) {
        TenantScope.within(Set.of("92"), work);
    }
}
