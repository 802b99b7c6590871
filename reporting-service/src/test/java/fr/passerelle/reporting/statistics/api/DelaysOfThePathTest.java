package fr.passerelle.reporting.statistics.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.sql.Sql;
import fr.passerelle.reporting.path.FollowPath;
import fr.passerelle.reporting.path.FollowPath.Person;
import fr.passerelle.reporting.path.Steps.Contract;
import fr.passerelle.reporting.path.Steps.Orientation;
import fr.passerelle.reporting.tally.Told;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class DelaysOfThePathTest {
    private static final LocalDate DECIDED = LocalDate.of(2025, 3, 12);

    @Inject
    Counted counted;

    @Inject
    FollowPath followPath;

    @Inject
    Sql sql;

    @Test
    void the_days_to_the_first_orientation_are_told_with_their_shares() {
        // Given
        orient("87", "87001", 10, 15, 30, 42, 45, 98);
        // When
        var answer = Counted.read("87", "orientation-delays?from=2025-03&to=2025-03");
        // Then
        assertThat(answer.getString("indicator")).isEqualTo("orientation-delays");
        assertThat(answer.getInt("totals[0].delays.n")).isEqualTo(6);
        assertThat(answer.getFloat("totals[0].delays.meanDays")).isEqualTo(40f);
        assertThat(answer.getFloat("totals[0].delays.medianDays")).isEqualTo(36f);
        assertThat(answer.getInt("totals[0].delays.maxDays")).isEqualTo(98);
        assertThat(answer.getFloat("totals[0].delays.shareWithin15Days")).isEqualTo(0.3333f);
        assertThat(answer.getFloat("totals[0].delays.shareWithin30Days")).isEqualTo(0.5f);
        assertThat(answer.getFloat("totals[0].delays.shareWithin42Days")).isEqualTo(0.6667f);
        assertThat(answer.getFloat("totals[0].delays.shareWithin45Days")).isEqualTo(0.8333f);
        assertThat(answer.getList("communes.communeCode")).isEqualTo(List.of("87001"));
    }

    @Test
    void S003_17_the_delays_say_the_target_of_the_plan_and_the_share_that_keeps_it() {
        // Given: the law's six weeks, and a plan that wants less
        orient("76", "76001", 10, 42, 43, 98);
        orient("77", "77001", 10, 42, 43, 98);
        contract("77", "77001", 5, 20, 21, 30);
        wants("77", "orientation-target-days", 9);
        wants("77", "contract-target-days", 20);
        // When
        var law = Counted.read("76", "orientation-delays?from=2025-03&to=2025-03");
        var plan = Counted.read("77", "orientation-delays?from=2025-01&to=2025-12");
        var contracts = Counted.read("77", "contract-delays?from=2025-03&to=2025-03");
        // Then
        assertThat(law.getInt("totals[0].delays.targetDays")).isEqualTo(42);
        assertThat(law.getFloat("totals[0].delays.shareWithinTarget")).isEqualTo(0.5f);
        assertThat(plan.getInt("periods[0].delays.targetDays")).isEqualTo(9);
        assertThat(plan.getFloat("communes[0].delays.shareWithinTarget")).isZero();
        assertThat(contracts.getInt("totals[0].delays.targetDays")).isEqualTo(20);
        assertThat(contracts.getFloat("totals[0].delays.shareWithinTarget")).isEqualTo(0.5f);
    }

    @Test
    void the_days_to_the_first_contract_are_published_without_what_tells_of_a_few_people() {
        // Given
        contract("88", "88001", 12, 12, 12, 12, 12, 12);
        contract("88", "88002", 300);
        // When
        var answer = Counted.read("88", "contract-delays?from=2025-03&to=2025-03&audience=PUBLISHABLE");
        // Then
        assertThat(answer.getInt("totals[0].delays.n")).isEqualTo(7);
        assertThat(answer.getList("communes.secret")).isEqualTo(List.of(true, true));
        assertThat(answer.getList("communes.delays.findAll { it != null }")).isEmpty();
        assertThat(answer.getMap("totals[0]")).doesNotContainKey("withoutStart");
    }

    private void wants(String departement, String code, int days) {
        counted.within(
                departement,
                () -> sql.update(
                        "insert into dated_parameter values (?, ?, 'ALL', '2025-01-01', ?, 'Plan départemental', true)",
                        code,
                        departement,
                        Integer.toString(days)));
    }

    private void orient(String departement, String commune, int... days) {
        counted.within(departement, () -> {
            for (int waited : days) {
                var step = new Orientation(Ids.next(), 1, DECIDED, DECIDED.minusDays(waited), commune);
                followPath.oriented(new Person(Ids.next(), departement), step, told());
            }
        });
    }

    private void contract(String departement, String commune, int... days) {
        counted.within(departement, () -> {
            for (int waited : days) {
                var step = new Contract(Ids.next(), 1, DECIDED, DECIDED.minusDays(waited), null, commune);
                followPath.contracted(new Person(Ids.next(), departement), step, told());
            }
        });
    }

    private static Told told() {
        return new Told(Instant.parse("2025-03-12T11:00:00Z"), Ids.next());
    }
}
