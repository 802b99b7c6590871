package fr.passerelle.beneficiary.personalfile.api;

import static fr.passerelle.beneficiary.application.api.Desk.application;
import static fr.passerelle.beneficiary.application.api.Desk.askedOn;
import static fr.passerelle.beneficiary.application.api.Desk.nir;
import static fr.passerelle.beneficiary.application.api.Desk.openAsRead;
import static fr.passerelle.beneficiary.application.api.Desk.opening;
import static fr.passerelle.beneficiary.application.api.Desk.person;
import static fr.passerelle.beneficiary.application.api.Desk.read;
import static fr.passerelle.beneficiary.application.api.Desk.register;
import static fr.passerelle.beneficiary.diagnostic.api.Interview.NARRATIVE;
import static fr.passerelle.beneficiary.diagnostic.api.Interview.namedFrein;
import static fr.passerelle.beneficiary.exit.api.Leaving.leave;
import static fr.passerelle.beneficiary.privacy.api.Asking.DPO;
import static fr.passerelle.beneficiary.privacy.api.Asking.act;
import static fr.passerelle.beneficiary.privacy.api.Asking.asked;
import static fr.passerelle.beneficiary.signal.api.Signalling.signal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.passerelle.platform.personalfile.FileContents;
import fr.passerelle.platform.personalfile.FileSection;
import fr.passerelle.platform.problem.Texts;
import fr.passerelle.platform.sql.Sql;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.testing.resource.RealPlatform;
import fr.passerelle.testing.tenancy.PersonalFileWhole;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class PersonalFileTest {
    private static final String SPOUSE = "Tierce";

    /// Held under the person and told in the section of another table, or of no meaning to a person.
    private static final String TOLD_OTHERWISE = """
            protected_identifier            opened in the identity
            identifier_digest               a digest of the same
            person_list_line                by which list an organisation registered the person, told with the registration
            rectification                   encrypted, opened with the request
            privacy_explanation             encrypted: the answer that the person has
            diagnostic.outdated_by_merge    why it is outdated: its status is told, and the merge
            diagnostic_words                encrypted, opened with the diagnostic
            signal_words                    encrypted, opened with the signalement
            elimination_entry               which files are to be destroyed
            caf_file_finding                places and rules of a file
            duplicate_candidate             a question about two files, which would name the other
            duplicate_check                 compared and gone
            erasure_order                   that the file is to be erased, told with the request
            link_cause                      why a link stands, told with the link
            path_watch                      when the path is looked at next
            merge_takeover                  which fields a merge completed, told as they are now
            household_source.content        withheld: the Caf's file of the whole household
            household_source.content_hash   a digest of the same
            household_preserved.ciphertext  withheld likewise
            person.name_key                 how a name sounds, to find it misspelt
            person.name_keys                likewise
            person.name_keys_version        likewise
            frein.frein_id                  which rows are of one frein, told by its theme and first day
            rsa_application.household_id    number of what is told as the household
            rsa_application.rsa_right_id    number of what is told as the right
            rsa_right.announced_at          when others were told
            notice.due_at                   when the next try is, told by the tries
            notice.attempts                 how many, told one by one
            notice.last_failure             likewise
            notice.request_id               number of an event
            notice_attempt.reference        under which the provider knows the message
            notice.site_id                  number of a place, told in the message
            path_step.site_id               likewise
            signal.sender_id                opened where it may be told
            signal.named_by_sender          whether the sender knew the name, which tells of the sender
            signal.appointment_id           number of what is told in the path
            *.caf_file_id                   number of the file of the Caf
            *.date_source                   which day of that file the first day was taken from
            *.created_at                    when a row was written
            *.changed_at                    when a row was written again
            *.recorded_at                   when a row was written
            *.known_from                    when a row was written
            *.drafted_by                    account of a professional, withheld and said so
            *.registered_by                 account of a professional
            *.answered_by                   account of a professional
            *.placed_by                     account of a professional
            *.lifted_by                     account of a professional
            *.merged_by                     account of a professional
            *.reversed_by                   account of a professional
            """;

    @Inject
    FileContents contents;

    @Inject
    Texts texts;

    @Inject
    Sql sql;

    @Test
    void the_person_has_everything_that_is_held_of_them() {
        // Given
        var nir = nir();
        var known = somebody(nir);
        var request = asked(known, "ACCESS");
        // When
        var file = read(DPO, "/v1/privacy-requests/{id}/personal-file", request.<String>path("id"));
        // Then
        file.then().statusCode(200).body("form", equalTo("urn:passerelle:personal-file:v1"));
        var json = file.jsonPath();
        assertThat(values(json, "identity")).contains("Ouverte", nir, "4 mars 1985", "féminin");
        assertThat(values(json, "households")).contains("1 rue des Écoles", "SCEAUX", "Demandeur");
        assertThat(values(json, "rights")).contains("900.10", "ouvert et versé");
        assertThat(values(json, "diagnostics")).contains(NARRATIVE, "Travailler dans une crèche");
        assertThat(values(json, "freins")).isNotEmpty();
        assertThat(values(json, "exits")).contains("CDI");
        assertThat(values(json, "signals")).contains("Ne sort plus de chez elle", "DEPARTEMENT-92");
        assertThat(values(json, "notices")).isNotEmpty();
        assertThat(values(json, "shared-with")).contains("CAF-921");
        assertThat(values(json, "accesses")).contains("DEPARTEMENT-92", "instruction de votre demande");
        assertThat(json.getList("elsewhere.paths.flatten()", String.class))
                .hasSize(8)
                .allMatch(path -> path.contains("/personal-file") && path.endsWith("?beneficiaryId=" + known));
    }

    @Test
    void what_belongs_to_others_is_left_out_and_it_is_said_what_and_why() {
        // Given
        var known = somebody(nir());
        var request = asked(known, "ACCESS");
        signal(
                "agent-92",
                "\"beneficiaryId\":\"" + known + "\"",
                "\"concerns\":[\"VIOLENCES\"],\"basis\":\"VITAL_INTERESTS\"");
        // When
        var file = read(DPO, "/v1/privacy-requests/{id}/personal-file", request.<String>path("id"));
        // Then
        assertThat(file.asString()).doesNotContain(SPOUSE);
        assertThat(file.jsonPath().getList("withheld.code"))
                .containsExactly(
                        "other-members", "accounts-of-professionals", "protected-sender", "names-of-professionals");
        assertThat(file.jsonPath()
                        .getList("sections.find { it.code == 'signals' }.entries[1].fields.code", String.class))
                .doesNotContain("message", "senderOrganisationId");
        assertThat(values(file.jsonPath(), "accesses")).doesNotContain("agent-92");
    }

    @Test
    void the_amount_is_told_to_the_allocataire_alone() {
        // Given
        somebody(nir());
        var spouse = lastSpouse();
        var request = asked(spouse, "ACCESS");
        // When
        var file = read(DPO, "/v1/privacy-requests/{id}/personal-file", request.<String>path("id"));
        // Then
        assertThat(file.asString()).doesNotContain("900.10").doesNotContain("Ouverte");
        assertThat(file.jsonPath().getList("withheld.code")).contains("amount-of-another");
    }

    @Test
    void who_left_a_household_reads_nothing_of_what_became_of_it() {
        // Given
        var first = somebody(nir());
        var request = asked(first, "ACCESS");
        change("update membership set until = '2026-03-01', changed_at = now() where person_id = ?::uuid", first);
        change(
                "update household set address_street = '9 rue du Refuge' where id in"
                        + " (select household_id from membership where person_id = ?::uuid)",
                first);
        change(
                "update rsa_right set amount = 777.70, valid_from = '2026-04-01', changed_at = now() where household_id in"
                        + " (select household_id from membership where person_id = ?::uuid)",
                first);
        // When
        var file = read(DPO, "/v1/privacy-requests/{id}/personal-file", request.<String>path("id"));
        // Then
        file.then().statusCode(200);
        assertThat(file.asString()).doesNotContain("Refuge", "777.7", "SCEAUX");
        assertThat(values(file.jsonPath(), "households")).contains("2026-03-01");
        assertThat(values(file.jsonPath(), "rights")).contains("900.10");
        assertThat(file.jsonPath().getList("withheld.code")).contains("after-leaving");
    }

    @Test
    void what_somebody_wrote_is_told_as_it_is_whatever_it_looks_like() {
        // Given
        var known = somebody(nir());
        var request = asked(known, "ACCESS");
        change(
                "update person set last_name = 'LE GOFF', birth_name = 'START', birth_place = '2024-13-45'"
                        + " where id = ?::uuid",
                known);
        change(
                "update household set address_street = '12 RUE DES LILAS' where id in"
                        + " (select household_id from membership where person_id = ?::uuid)",
                known);
        // When
        var file = read(DPO, "/v1/privacy-requests/{id}/personal-file", request.<String>path("id"));
        // Then
        file.then().statusCode(200);
        var texts = file.jsonPath().getList("sections.entries.fields.flatten().text", String.class);
        assertThat(texts).contains("LE GOFF", "START", "2024-13-45", "12 RUE DES LILAS");
    }

    private void change(String statement, String personId) {
        assertThat(TenantScope.within(Set.of("92"), () -> sql.update(statement, personId)))
                .isPositive();
    }

    @Test
    void the_paper_reads_the_same_in_french() throws IOException {
        // Given
        var request = asked(somebody(nir()), "ACCESS");
        // When
        var pdf = read(DPO, "/v1/privacy-requests/{id}/personal-file/document", request.<String>path("id"));
        // Then
        try (var document = Loader.loadPDF(pdf.asByteArray())) {
            var text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains(
                            "Les données que nous tenons sur vous",
                            "Ouverte",
                            "Qui a lu votre dossier",
                            "CNIL",
                            "Pièce 4 : les statistiques")
                    .contains(NARRATIVE)
                    .doesNotContain(SPOUSE);
        }
    }

    @Test
    void once_given_the_request_is_answered_and_the_file_is_read_again_for_two_days() {
        // Given
        var request = asked(somebody(nir()), "ACCESS");
        // When
        var given = act(DPO, request, "communication", "{\"means\":\"HANDED_OVER\"}");
        // Then
        given.then()
                .statusCode(200)
                .body("status", equalTo("GRANTED"))
                .body("answer.means", equalTo("HANDED_OVER"))
                .body("answer.legalBasis", equalTo("RGPD, art. 15"));
        read(DPO, "/v1/privacy-requests/{id}/personal-file", request.<String>path("id"))
                .then()
                .statusCode(200);
    }

    @Test
    void each_table_and_column_that_holds_a_person_is_told_or_it_is_said_where_it_is_told() throws SQLException {
        var sections = contents.sections().stream().collect(Collectors.toMap(FileSection::code, FileSection::sql));
        PersonalFileWhole.assertThatItIs(
                "beneficiary", sections, key -> texts.find(key, Map.of()).isPresent(), TOLD_OTHERWISE);
    }

    private static String values(JsonPath json, String section) {
        var fields = "sections.find { it.code == '%s' }.entries.fields.flatten()".formatted(section);
        return json.getList(fields + ".value") + " " + json.getList(fields + ".text");
    }

    /// A couple with an open right, of whom the first has a whole path.
    private String somebody(String nir) {
        var desk = register(
                "gestionnaire-caf-92",
                askedOn(
                        "2023-01-01",
                        application(
                                person(
                                        "DEM",
                                        "Ouverte",
                                        "Ada",
                                        ",\"subjectToRightsAndDuties\":true,\"nir\":\"" + nir + "\""),
                                person("CJT", SPOUSE, "Léo", ",\"subjectToRightsAndDuties\":true"))));
        desk.then().statusCode(201);
        openAsRead("caf-92", desk.path("rsaRightId"), opening("2023-01-01", "900.10"))
                .then()
                .statusCode(200);
        String known = desk.path("beneficiaryId");
        namedFrein("agent-92", known);
        leave("agent-92", known, "CDI", "2026-02-02").then().statusCode(201);
        signal("agent-92", "\"beneficiaryId\":\"" + known + "\"").then().statusCode(201);
        return known;
    }

    private String lastSpouse() {
        return TenantScope.within(
                Set.of("92"),
                () -> sql.all(
                                "select id::text from person where last_name = ? order by id desc limit 1",
                                row -> row.getString(1),
                                SPOUSE)
                        .getFirst());
    }
}
