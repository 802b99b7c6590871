package fr.passerelle.testing.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProofCheckTest {
    private static final String DEMANDS = """
            | id | what it asks | feature | service | endpoint or event | state |
            |---|---|---|---|---|---|
            | S000_01 | A door opens | door | house, garden | `POST /doors` | done |
            | S000_02 | A lamp shines | lamp | house | LampLit | planned |
            | S000_03 | A gate shuts | gate | garden | GateShut | done |

            """;
    private static final String DOOR =
            "| S000_01 | `DoorTest#S000_01_a_door_opens`, `GateTest#S000_03_S000_01_all_open` | `POST /doors` |\n";
    private static final List<String> TESTS =
            List.of("DoorTest#S000_01_a_door_opens", "GateTest#S000_03_S000_01_all_open", "LampTest#S000_02_it_shines");

    @Test
    void nothing_is_said_of_a_demand_whose_tests_are_there_and_begin_with_its_id() {
        assertThat(complaints(DOOR)).isEmpty();
    }

    @Test
    void a_demand_of_the_service_without_a_row_is_named_and_one_of_another_service_is_not() {
        assertThat(complaints("")).containsExactly("S000_01 is a demand on house without a row of proofs");
    }

    @Test
    void a_test_that_is_not_there_or_proves_something_else_is_named() {
        // Given
        var row = "| S000_01 | `DoorTest#S000_01_it_shuts`, `LampTest#S000_02_it_shines` | `POST /doors` |\n";
        // Then
        assertThat(complaints(row))
                .containsExactly(
                        "S000_01 is proved by DoorTest#S000_01_it_shuts, which is not there",
                        "S000_01 is proved by LampTest#S000_02_it_shines, whose name does not begin with it");
    }

    @Test
    void a_row_without_a_test_or_anything_to_see_is_named() {
        assertThat(complaints("| S000_01 | by hand |  |\n"))
                .containsExactly(
                        "S000_01 names no test that proves it", "S000_01 names neither an endpoint nor an event");
    }

    @Test
    void a_demand_that_is_not_done_or_stands_twice_is_named() {
        // Given
        var lamp = "| S000_02 | `LampTest#S000_02_it_shines` | LampLit |\n";
        // Then
        assertThat(complaints(DOOR + DOOR + lamp))
                .containsExactly(
                        "S000_01 is proved twice", "S000_02 has proofs and the table of demands does not say done");
    }

    @Test
    void only_a_method_that_is_run_as_a_test_proves_anything() {
        // Given
        var source = """
                @QuarkusTest
                class DoorTest {
                    @Test
                    void it_opens() {}

                    @ParameterizedTest
                    @ValueSource(strings = {"left", "right"})
                    void it_opens_both_ways(String way) {}

                    void it_is_helped_open() {}

                    @Disabled("sticks")
                    @Test
                    void it_shuts() {}

                    @Test
                    @Disabled
                    void it_locks() {}
                }
                """;
        // Then
        assertThat(ProofCheck.runIn(source)).containsExactly("it_opens", "it_opens_both_ways");
        assertThat(ProofCheck.runIn(source.replace("@QuarkusTest", "@Disabled")))
                .isEmpty();
        assertThat(ProofCheck.runIn("record Door() {}")).isEmpty();
    }

    private static List<String> complaints(String proofs) {
        return ProofCheck.complaints(DEMANDS + proofs, TESTS, "house");
    }
}
