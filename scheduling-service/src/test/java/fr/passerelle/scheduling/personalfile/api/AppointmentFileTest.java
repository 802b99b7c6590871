package fr.passerelle.scheduling.personalfile.api;

import static fr.passerelle.testing.personalfile.EnclosedFile.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.personalfile.FileContents;
import fr.passerelle.platform.personalfile.FileSection;
import fr.passerelle.platform.problem.Texts;
import fr.passerelle.scheduling.Api;
import fr.passerelle.scheduling.Facts;
import fr.passerelle.scheduling.Receptions;
import fr.passerelle.scheduling.Requests;
import fr.passerelle.testing.personalfile.EnclosedFile;
import fr.passerelle.testing.resource.RealPlatform;
import fr.passerelle.testing.tenancy.PersonalFileWhole;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class AppointmentFileTest {
    private static final EnclosedFile FILE = EnclosedFile.at("/v1/appointments/personal-file", Api::bearing);

    private static final String EXCUSED = """
            appointment.slot_id         number of a slot, told by its time and place
            appointment.invitation_id   number of what is told as the invitation
            invitation.rsa_right_id     number of the right, told by beneficiary-service
            person.rsa_right_id         likewise
            seat                        which chair of a slot is taken
            """;

    @Inject
    FileContents contents;

    @Inject
    Texts texts;

    @Inject
    Facts facts;

    @TestHTTPResource(value = "/passerelle/clock", management = true)
    URI clock = URI.create("/"); // replaced by the port of the run

    @BeforeEach
    void nobody_was_received_yet() {
        Receptions.itIs(Receptions.BEFORE, clock);
    }

    @Test
    void the_person_has_their_appointments_with_the_place_and_what_became_of_them() {
        // Given
        var place = Receptions.open("\"ORIENTATION\"", 1);
        var person = facts.recorded(place.commune());
        String appointment = place.book("agent-92", person, 0, "ORIENTATION").path("id");
        Receptions.itIs("2027-01-05T10:00:00Z", clock);
        Requests.act("agent-92", "/v1/appointments/" + appointment, "absence", "{\"reason\":\"CHILDCARE\"}")
                .then()
                .statusCode(200);
        // When
        var file = FILE.of(person);
        // Then
        file.then().statusCode(200).body("service", equalTo("scheduling"));
        var json = file.jsonPath();
        assertThat(told(json, "appointments"))
                .contains(
                        "votre orientation",
                        "vous n'êtes pas venu",
                        "garde des enfants",
                        "DEPARTEMENT-92",
                        "sur place");
        assertThat(json.getList("sections[0].entries[0].fields.code", String.class))
                .contains("site", "address");
        assertThat(told(json, "situation")).contains(place.commune());
        assertThat(told(json, "shared-with")).contains("vous reçoit");
        assertThat(told(json, "accesses")).contains("délégué à la protection des données");
    }

    @Test
    void the_paper_tells_an_invitation_in_french() throws IOException {
        // Given
        var place = Receptions.open("\"ORIENTATION\"", 1);
        var person = facts.opened(place.commune(), "2026-12-01T08:00:00Z");
        await().until(() -> !told(FILE.of(person).jsonPath(), "invitations").equals("[]"));
        // When
        var paper = FILE.paperOf(person);
        // Then
        assertThat(paper)
                .contains("Voici tout ce que le service des rendez-vous de notre logiciel sait de vous")
                .contains("Vos invitations", "Pour : votre orientation");
    }

    @Test
    void the_department_s_officer_alone_is_answered_and_of_a_stranger_nothing_is_held() {
        FILE.assertThatTheOfficerAloneIsAnswered(Ids.next());
    }

    @Test
    void a_number_that_is_none_or_is_missing_is_refused_with_the_field() {
        FILE.assertThatWhatIsNoNumberIsRefused(Api::mistakenAs);
    }

    @Test
    void each_table_and_column_that_holds_a_person_is_told_or_it_is_said_why_not() throws SQLException {
        var sections = contents.sections().stream().collect(Collectors.toMap(FileSection::code, FileSection::sql));
        PersonalFileWhole.assertThatItIs(
                "scheduling", sections, key -> texts.find(key, Map.of()).isPresent(), EXCUSED);
    }
}
