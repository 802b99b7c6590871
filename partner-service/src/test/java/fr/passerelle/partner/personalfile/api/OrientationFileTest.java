package fr.passerelle.partner.personalfile.api;

import static fr.passerelle.partner.structure.api.Directory.structure;
import static fr.passerelle.testing.personalfile.EnclosedFile.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fr.passerelle.partner.Api;
import fr.passerelle.partner.Facts;
import fr.passerelle.partner.orientation.api.Orienting;
import fr.passerelle.partner.structure.api.Directory;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.personalfile.FileContents;
import fr.passerelle.platform.personalfile.FileSection;
import fr.passerelle.platform.problem.Texts;
import fr.passerelle.testing.personalfile.EnclosedFile;
import fr.passerelle.testing.resource.RealPlatform;
import fr.passerelle.testing.tenancy.PersonalFileWhole;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class OrientationFileTest {
    private static final EnclosedFile FILE = EnclosedFile.at("/v1/orientations/personal-file", Api::bearing);

    private static final String EXCUSED = """
            binome.conseiller_id        account of a professional, withheld and said so
            binome.social_id            account of a professional, withheld and said so
            binome.assigned_by          account of a professional, withheld and said so
            binome.ended_by             account of a professional, withheld and said so
            person.rsa_right_id         number of the right, told by beneficiary-service
            person.diagnostic_id        number of the diagnostic, told by beneficiary-service
            """;

    @Inject
    FileContents contents;

    @Inject
    Texts texts;

    @Inject
    Facts facts;

    @Inject
    Clock clock;

    @Test
    void the_person_has_what_was_proposed_decided_and_prescribed() {
        // Given
        var person = oriented();
        // When
        var file = FILE.of(person);
        // Then
        file.then().statusCode(200).body("service", equalTo("partner"));
        file.then().body("withheld.code", hasItem("accounts-of-professionals"));
        var json = file.jsonPath();
        assertThat(told(json, "orientations"))
                .contains("proposée", "social", "profil 3 : le Département", "DEPARTEMENT-92");
        assertThat(told(json, "binomes")).contains("accompagnement global", "FRANCE-TRAVAIL");
        assertThat(told(json, "referrals"))
                .contains("Atelier", "action de promotion sociale", "proposée, sans réponse");
        assertThat(told(json, "situation")).contains("92071", "ouvert", "CAF-921");
        assertThat(told(json, "shared-with")).contains("vous suit, à deux");
        assertThat(file.asString()).doesNotContain("conseiller-17", "referent-92");
    }

    @Test
    void the_paper_reads_the_same_in_french() throws IOException {
        assertThat(FILE.paperOf(oriented()))
                .contains("Voici tout ce que le service des partenaires de notre logiciel sait de vous")
                .contains("Des règles proposent ; une personne décide", "Action : Atelier");
    }

    private UUID oriented() {
        var person = Ids.next();
        facts.opened(person, "92071", false, true, clock.instant());
        facts.diagnosed(person, 3, "CER", false, "92071");
        Orienting.proposal(person, "SOCIAL");
        String structure = Directory.register(structure("DEPARTEMENT-92", "DEPARTEMENT", "POLE_SOCIAL", ""))
                .path("passerelle.structureId");
        String action =
                Api.create("agent-92", "/v1/actions", """
                {"structureId":"%s","name":"Atelier","actionType":"APS","theme":"remobilisation--lien-social",
                 "format":"COLLECTIVE","from":"2026-01-01"}""".formatted(structure)).path("id");
        Api.create("agent-92", "/v1/referrals", """
                {"beneficiaryId":"%s","actionId":"%s",
                 "sharing":{"basis":"MISSION_INTERET_PUBLIC"}}""".formatted(person, action))
                .then()
                .statusCode(201);
        Api.create("agent-92", "/v1/binomes", """
                {"beneficiaryId":"%s","startsOn":"%s",
                 "conseillerEmploi":{"organisationId":"FRANCE-TRAVAIL","professionalId":"conseiller-17"},
                 "travailleurSocial":{"organisationId":"DEPARTEMENT-92","professionalId":"referent-92"}}""".formatted(person, LocalDates.today(clock)))
                .then()
                .statusCode(201);
        return person;
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
                "partner", sections, key -> texts.find(key, Map.of()).isPresent(), EXCUSED);
    }
}
