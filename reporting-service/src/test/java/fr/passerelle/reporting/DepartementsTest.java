package fr.passerelle.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.reporting.message.LearnCommune;
import fr.passerelle.reporting.message.MessageFixture;
import fr.passerelle.reporting.message.RecordMessage;
import fr.passerelle.reporting.path.FollowPath;
import fr.passerelle.reporting.rsaright.CountOpenedRight;
import fr.passerelle.reporting.rsaright.OpenedRight;
import fr.passerelle.reporting.table.Cell;
import fr.passerelle.reporting.tally.Told;
import fr.passerelle.testing.resource.RealPlatform;
import fr.passerelle.testing.tenancy.PersonWhereabouts;
import fr.passerelle.testing.tenancy.RowLevelSecurity;
import fr.passerelle.testing.token.Tokens;
import fr.passerelle.testing.walk.EveryGet;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Nothing of one département is told to another, by the database itself and by every GET.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class DepartementsTest {
    private final RowLevelSecurity database = RowLevelSecurity.of("reporting");

    @Inject
    CountOpenedRight countOpenedRight;

    @Inject
    RecordMessage recordMessage;

    @Inject
    LearnCommune learnCommune;

    @Inject
    FollowPath followPath;

    @Inject
    Clock clock;

    private final UUID person = Ids.next();

    @BeforeEach
    void something_is_known_of_92() {
        var cell = Cell.of("92", YearMonth.now(clock), "92002");
        TenantScope.within(Set.of("92"), () -> {
            countOpenedRight.handle(new OpenedRight(Ids.next(), cell, new Told(clock.instant(), Ids.next())));
            recordMessage.handle(MessageFixture.delivered(Ids.next(), person, "92", 0));
            learnCommune.handle(MessageFixture.lives(person, "92", "92002", clock.instant()));
            followPath.received(
                    new FollowPath.Person(person, "92"),
                    Ids.next(),
                    LocalDates.today(clock),
                    new Told(clock.instant(), Ids.next()));
        });
    }

    @Test
    void every_column_that_holds_a_person_is_listed() throws SQLException {
        PersonWhereabouts.assertThatEveryColumnIsListed("reporting");
    }

    @Test
    void the_database_keeps_departements_apart() throws SQLException {
        database.assertThatDepartementsAreKeptApart("59", "92");
    }

    @Test
    void a_token_of_59_reads_nothing_of_92_on_any_get() {
        // When
        var answers = EveryGet.of("reporting")
                .bearing(Tokens.claims("agent-59").withRoles("AGENT", "DPO").signed())
                .with("id", "rsa-rights-opened")
                .with("beneficiaryId", person)
                .walk();
        // Then
        assertThat(answers).isNotEmpty().allSatisfy(answer -> {
            assertThat(answer.status()).as(answer.path()).isEqualTo(200);
            assertThat(answer.body()).as(answer.path()).doesNotContain("\"92\"", "92002");
            assertThat(answer.told()).as(answer.path()).doesNotContain(person.toString());
        });
    }
}
