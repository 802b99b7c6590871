package fr.passerelle.reporting.personalfile.api;

import static fr.passerelle.testing.personalfile.EnclosedFile.told;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.personalfile.FileContents;
import fr.passerelle.platform.personalfile.FileSection;
import fr.passerelle.platform.problem.Texts;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.reporting.message.LearnCommune;
import fr.passerelle.reporting.message.MessageFixture;
import fr.passerelle.reporting.message.RecordMessage;
import fr.passerelle.reporting.path.FollowPath;
import fr.passerelle.reporting.rsaright.CountOpenedRight;
import fr.passerelle.reporting.rsaright.OpenedRight;
import fr.passerelle.reporting.table.Cell;
import fr.passerelle.reporting.tally.Told;
import fr.passerelle.testing.personalfile.EnclosedFile;
import fr.passerelle.testing.resource.RealPlatform;
import fr.passerelle.testing.tenancy.PersonalFileWhole;
import fr.passerelle.testing.token.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class CountedFileTest {
    private static final EnclosedFile FILE = EnclosedFile.at("/v1/statistics/personal-file", CountedFileTest::bearing);

    private static final String EXCUSED = """
            person_link              nothing is shared by this service
            story_part.told_by       number of an event
            """;

    @Inject
    FileContents contents;

    @Inject
    Texts texts;

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

    @Test
    void the_person_has_the_days_and_codes_that_stand_under_their_id_and_where_they_count() {
        // Given
        var person = counted();
        // When
        var file = FILE.of(person);
        // Then
        file.then().statusCode(200).body("service", equalTo("reporting"));
        file.then().body("withheld.code", hasItem("facts-without-person"));
        var json = file.jsonPath();
        assertThat(told(json, "steps")).contains("votre droit est reçu");
        assertThat(told(json, "messages")).contains("remis");
        assertThat(told(json, "communes")).contains("92002");
        assertThat(told(json, "counted")).contains("messages, en jours", "droits ouverts par mois");
        assertThat(told(json, "accesses")).contains("délégué à la protection des données");
    }

    @Test
    void the_paper_reads_the_same_in_french() throws IOException {
        assertThat(FILE.paperOf(counted()))
                .contains("Voici tout ce que le service des statistiques de notre logiciel sait de vous")
                .contains("Étape : votre droit est reçu", "Rien n'est décidé d'après ces lignes");
    }

    private UUID counted() {
        var person = Ids.next();
        var right = Ids.next();
        var told = new Told(clock.instant(), Ids.next());
        TenantScope.within(Set.of("92"), () -> {
            var cell = Cell.of("92", YearMonth.now(clock), "92002");
            countOpenedRight.handle(new OpenedRight(right, cell, told));
            recordMessage.handle(MessageFixture.delivered(Ids.next(), person, "92", 0));
            learnCommune.handle(MessageFixture.lives(person, "92", "92002", clock.instant()));
            followPath.received(new FollowPath.Person(person, "92"), right, LocalDates.today(clock), told);
        });
        return person;
    }

    @Test
    void the_department_s_officer_alone_is_answered_and_of_a_stranger_nothing_is_held() {
        FILE.assertThatTheOfficerAloneIsAnswered(Ids.next());
    }

    @Test
    void a_number_that_is_none_or_is_missing_is_refused_with_the_field() {
        FILE.assertThatWhatIsNoNumberIsRefused(account -> bearing(Tokens.of(account)));
    }

    @Test
    void each_table_and_column_that_holds_a_person_is_told_or_it_is_said_why_not() throws SQLException {
        var sections = contents.sections().stream().collect(Collectors.toMap(FileSection::code, FileSection::sql));
        PersonalFileWhole.assertThatItIs(
                "reporting", sections, key -> texts.find(key, Map.of()).isPresent(), EXCUSED);
    }

    private static RequestSpecification bearing(String token) {
        return given().auth().oauth2(token);
    }
}
