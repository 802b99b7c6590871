package fr.passerelle.beneficiary.cafimport;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.beneficiary.BeneficiarySettings;
import fr.passerelle.beneficiary.Settings;
import fr.passerelle.beneficiary.caffile.Spool;
import fr.passerelle.beneficiary.household.RecordHousehold;
import fr.passerelle.beneficiary.household.RecordHousehold.Change;
import fr.passerelle.beneficiary.household.RecordHousehold.Outcome;
import fr.passerelle.beneficiary.vrsb.CafFileFixture;
import fr.passerelle.beneficiary.vrsb.Finding;
import fr.passerelle.beneficiary.vrsb.HouseholdFixture;
import fr.passerelle.platform.ids.Ids;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ImportCafFileTest {
    private final InMemoryImports imports = new InMemoryImports();
    private final List<String> recorded = new ArrayList<>();
    private RuntimeException failure = new IllegalArgumentException("never the same household twice");
    private int failures = Integer.MAX_VALUE;
    private String failing = "none";

    @Test
    void every_household_is_recorded_once_in_chunks() {
        // Given
        imports.offer(CafFileFixture.of(10));
        // When
        importer(4).next(() -> true);
        // Then
        assertThat(recorded).hasSize(10).doesNotHaveDuplicates();
        assertThat(imports.chunks()).isEqualTo(3);
        assertThat(imports.isCompleted()).isTrue();
        assertThat(imports.findings()).isEmpty();
    }

    @Test
    void one_household_that_cannot_be_recorded_holds_back_none_of_the_others() {
        // Given
        imports.offer(CafFileFixture.of(11));
        failing = "100000600000000";
        // When
        importer(8).next(() -> true);
        // Then
        assertThat(imports.isCompleted()).isTrue();
        assertThat(imports.read()).isEqualTo(11);
        assertThat(imports.findings()).extracting(Finding::rule).containsExactly("household-not-recorded");
        assertThat(imports.findings()).extracting(Finding::household).containsExactly(6L);
    }

    @Test
    void a_database_that_is_away_costs_no_household_only_time() {
        // Given
        imports.offer(CafFileFixture.of(6));
        failing = "100000400000000";
        failure = new IllegalStateException(new SQLException("away", "57P01"));
        failures = 1;
        // When
        importer(3).next(() -> true);
        var afterFailure = imports.read();
        importer(3).next(() -> true);
        // Then
        assertThat(afterFailure).isEqualTo(3);
        assertThat(imports.isCompleted()).isTrue();
        assertThat(imports.read()).isEqualTo(6);
        assertThat(imports.findings()).isEmpty();
    }

    @Test
    void an_import_that_is_asked_to_stop_leaves_the_rest_to_another_turn() {
        // Given
        imports.offer(CafFileFixture.of(6));
        // When
        importer(2).next(() -> imports.read() < 2);
        var stopped = imports.isCompleted();
        importer(2).next(() -> true);
        // Then
        assertThat(stopped).isFalse();
        assertThat(imports.isCompleted()).isTrue();
        assertThat(recorded).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void a_request_number_met_in_an_earlier_turn_is_still_a_repetition() {
        // Given
        var bytes = CafFileFixture.file()
                .household(HouseholdFixture.household(1))
                .household(
                        HouseholdFixture.household(2).replacing("00000000002</NUMDEMRSA>", "00000000001</NUMDEMRSA>"))
                .bytes();
        imports.offer(bytes);
        // When
        importer(1).next(() -> imports.read() < 1);
        importer(1).next(() -> true);
        // Then
        assertThat(imports.findings()).extracting(Finding::rule).containsExactly("request-number-repeated");
    }

    private ImportCafFile importer(int chunk) {
        var settings = settings(chunk);
        var record =
                new RecordChunk(imports, this::recordAll, new NoSources(), (_, _) -> {}, settings, Clock.systemUTC());
        return new ImportCafFile(imports, new ClearSpool(), record, settings, Clock.systemUTC());
    }

    private List<Outcome> recordAll(List<RecordHousehold.Command> commands) {
        return commands.stream().map(this::record).toList();
    }

    private Outcome record(RecordHousehold.Command command) {
        var matricule = command.household().affiliation().matricule();
        if (matricule.equals(failing) && failures > 0) {
            failures--;
            throw failure;
        }
        recorded.add(matricule);
        return new Outcome(Ids.next(), Change.CREATED, 1, 1, List.of());
    }

    private static BeneficiarySettings settings(int chunk) {
        return Settings.with(Map.of("caf-files.chunk", Integer.toString(chunk)));
    }

    private static final class NoSources implements HouseholdSources {
        @Override
        public void keep(List<Source> sources) {
            // nobody asks for them here
        }

        @Override
        public Optional<Source> of(UUID householdId) {
            return Optional.empty();
        }
    }

    private final class ClearSpool implements Spool {
        @Override
        public Writing write(UUID fileId) {
            throw new UnsupportedOperationException("the file is there");
        }

        @Override
        public InputStream read(UUID fileId, Key key) {
            return new ByteArrayInputStream(imports.content());
        }

        @Override
        public void forget(UUID fileId) {
            // kept for the next turn
        }
    }
}
