package fr.passerelle.testing.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RequirementsCheckTest {
    private static final Set<String> IDS = Set.of("S000_01", "S000_02");
    private static final String TABLE = """
            | id | what it asks | feature | service | endpoint or event | state |
            |---|---|---|---|---|---|
            | S000_01 | A door opens | door | house | `POST /doors` | done |
            | S000_02 | A lamp shines | lamp | house | LampLit | planned |
            """;
    private static final String PROOF = "class DoorTest {\n    @Test\n    void S000_01_a_door_opens() {}\n}";

    @Test
    void the_table_of_the_repository_and_its_tests_agree() {
        assertThat(RequirementsCheck.complaints()).isEmpty();
    }

    @Test
    void each_demand_on_beneficiary_service_has_its_proofs_and_they_are_there() {
        assertThat(ProofCheck.complaints("beneficiary")).isEmpty();
    }

    @Test
    void nothing_is_said_where_both_agree() {
        assertThat(RequirementsCheck.complaints(TABLE, List.of(PROOF), IDS)).isEmpty();
    }

    @Test
    void a_demand_done_without_a_test_is_named() {
        assertThat(RequirementsCheck.complaints(TABLE, List.of("class DoorTest {}"), IDS))
                .containsExactly("S000_01 is said to be done and no test bears its id");
    }

    @Test
    void a_class_may_bear_the_id_too() {
        assertThat(RequirementsCheck.complaints(TABLE, List.of("class S000_01_doors_open {}"), IDS))
                .isEmpty();
    }

    @Test
    void a_test_of_a_demand_that_is_not_done_is_named() {
        assertThat(RequirementsCheck.complaints(TABLE, List.of(PROOF, "void S000_02_it_shines() {}"), IDS))
                .containsExactly("S000_02 is proved by a test and the table does not say done");
    }

    @Test
    void missing_doubled_and_invented_ids_are_named() {
        // Given
        var table = TABLE.replace("S000_02", "S000_01") + "| S009_01 | ? | ? | ? | ? | perhaps |";
        // When
        var complaints = RequirementsCheck.complaints(table, List.of(PROOF, "void S000_03_odd() {}"), IDS);
        // Then
        assertThat(complaints)
                .contains(
                        "S000_01 stands twice in the table",
                        "S009_01 has the state perhaps, neither done nor planned",
                        "S000_02 is missing from the table",
                        "S009_01 is no id of the five documents",
                        "S000_03 is borne by a test and not in the table");
    }

    @Test
    void the_five_documents_hold_119_demands() {
        assertThat(RequirementsCheck.expected()).hasSize(119).contains("S000_20", "S002_39", "S004_15");
    }
}
