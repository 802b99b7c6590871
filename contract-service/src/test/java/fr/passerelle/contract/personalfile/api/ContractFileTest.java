package fr.passerelle.contract.personalfile.api;

import static fr.passerelle.testing.personalfile.EnclosedFile.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fr.passerelle.contract.Api;
import fr.passerelle.contract.Situations;
import fr.passerelle.contract.awaited.Awaiting;
import fr.passerelle.contract.cer.api.CerDesk;
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
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class ContractFileTest {
    private static final EnclosedFile FILE = EnclosedFile.at("/v1/cers/personal-file", Api::bearing);

    private static final String EXCUSED = """
            cer.referent_id               account of a professional, withheld and said so
            cer.beneficiary_recorded_by   account of a professional, withheld and said so
            cer.referent_recorded_by      account of a professional, withheld and said so
            cer.decided_by                account of a professional, withheld and said so
            cer_amendment.amended_by      account of a professional, withheld and said so
            binome.conseiller_id          account of a professional, withheld and said so
            binome.social_id              account of a professional, withheld and said so
            cer.orientation_id            number of what is told as the orientation
            cer.previous_id               number of the contract before, told by its rank
            cer.binome_id                 number of what is told as the binôme
            rsa_right.rsa_right_id        number of the right, told by beneficiary-service
            """;

    @Inject
    FileContents contents;

    @Inject
    Texts texts;

    @Inject
    Situations situations;

    @Inject
    Awaiting awaiting;

    @Test
    void the_person_has_their_contracts_word_for_word_and_what_they_follow_from() {
        // Given
        var person = situations.readyToSign();
        situations.heldBackByChildcare(person);
        awaiting.contractOf(person, "92");
        CerDesk.submit(CerDesk.drafted(person, situations.today(), 9), situations.today());
        // When
        var file = FILE.of(person);
        // Then
        file.then().statusCode(200).body("form", equalTo("urn:passerelle:personal-file:v1"));
        file.then().body("service", equalTo("contract")).body("withheld.code", hasItem("accounts-of-professionals"));
        var json = file.jsonPath();
        assertThat(told(json, "contracts"))
                .contains("Mon objectif, c'est de retrouver du travail", "en attente du Département", "santé")
                .contains("EI-92-ANTONY", "en main propre");
        assertThat(told(json, "contract-steps"))
                .contains("Étape GARDE_ENFANTS", "Faire", "vous", "garde des enfants", "à faire");
        assertThat(told(json, "awaited-contract")).contains("socioprofessionnel");
        assertThat(told(json, "orientations")).contains("un espace insertion");
        assertThat(told(json, "freins")).contains("garde des enfants", "oui");
        assertThat(told(json, "rights-information")).contains("2025-01", "entretien");
        assertThat(told(json, "situation")).contains("92071");
        assertThat(told(json, "shared-with")).contains("verse votre RSA");
        assertThat(told(json, "accesses")).contains("votre dossier entier", "délégué à la protection des données");
        assertThat(file.asString()).doesNotContain("referent-92");
    }

    @Test
    void what_was_promised_before_an_amendment_is_theirs_too() {
        // Given
        var person = situations.readyToSign();
        var cer = CerDesk.drafted(person, situations.today(), 9);
        CerDesk.submit(cer, situations.today());
        CerDesk.validate(cer).then().statusCode(200);
        var other = CerDesk.step("LOGEMENT", "ORGANISATION", situations.today());
        CerDesk.amend("referent-92", cer, "La crèche a fermé", other).then().statusCode(201);
        // When
        var json = FILE.of(person).jsonPath();
        // Then
        assertThat(told(json, "amendments")).contains("La crèche a fermé", "Étape GARDE_ENFANTS");
        assertThat(told(json, "contract-steps")).contains("Étape LOGEMENT").doesNotContain("Étape GARDE_ENFANTS");
    }

    @Test
    void the_paper_reads_the_same_in_french() throws IOException {
        // Given
        var person = situations.readyToSign();
        CerDesk.drafted(person, situations.today(), 9);
        // When
        var paper = FILE.paperOf(person);
        // Then
        assertThat(paper)
                .contains("Pièce jointe à la copie de vos données", person.toString())
                .contains("Voici tout ce que le service des contrats de notre logiciel sait de vous")
                .contains("Mon objectif, c'est de retrouver du travail", "Étape : Étape GARDE_ENFANTS");
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
                "contract", sections, key -> texts.find(key, Map.of()).isPresent(), EXCUSED);
    }
}
