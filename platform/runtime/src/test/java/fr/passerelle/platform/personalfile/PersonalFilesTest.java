package fr.passerelle.platform.personalfile;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.sql.Sql;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.testing.resource.RealPlatform;
import fr.passerelle.testing.token.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class PersonalFilesTest {
    private static final String PATH = "/v1/visits/personal-file?beneficiaryId=";
    private static final String PAPER = "/v1/visits/personal-file/document?beneficiaryId=";
    private static final String VISITS = "sections.find { it.code == 'visits' }.";

    @Inject
    Sql sql;

    private final UUID person = Ids.next();

    @Test
    void a_section_has_its_words_or_those_that_all_share_and_says_what_is_kept_back() {
        // Given
        visited(person, "2025-12-01");
        // When
        var file = read("dpo-92", PATH);
        // Then
        file.then()
                .statusCode(200)
                .body("form", equalTo("urn:passerelle:personal-file:v1"))
                .body("beneficiaryId", equalTo(person.toString()))
                .body(VISITS + "purpose", equalTo("Sert à l'essai."))
                .body(VISITS + "entries[0].fields.code", contains("day", "code", "words", "price", "answers", "opened"))
                .body(
                        VISITS + "entries[0].fields.text",
                        contains("1er décembre 2025", "gardé", "KEPT", "12,50", "tôt : tard ; tard", "mot"))
                .body("withheld.code", contains("old", "names-of-professionals"))
                .body("elsewhere", empty());
    }

    @Test
    void what_stood_in_a_merged_file_is_told_once() {
        // Given
        var merged = Ids.next();
        visited(person, "2026-02-01");
        visited(merged, "2026-02-01");
        visited(merged, "2026-02-02");
        inScope("insert into person_alias (merged, departement, survivor) values (?, '92', ?)", merged, person);
        // When
        var file = read("dpo-92", PATH);
        // Then
        file.then().body(VISITS + "entries.fields.flatten().find { it.code == 'day' }.value", equalTo("2026-02-01"));
        file.then().body(VISITS + "entries", hasSize(2));
    }

    @Test
    void each_reading_leaves_its_trace_in_the_file_itself() {
        // Given
        visited(person, "2026-02-01");
        // When
        read("dpo-92", PATH);
        // Then
        var accesses = "sections.find { it.code == 'accesses' }.entries.fields.flatten()";
        assertThat(read("dpo-92", PATH).jsonPath().getList(accesses + ".text", String.class))
                .contains("votre dossier entier", "délégué à la protection des données", "2");
    }

    @Test
    void of_whom_nothing_is_held_or_nothing_in_this_departement_just_that_is_said() throws IOException {
        // Given
        inScope(
                "insert into visit (id, departement, person_id, day) values (?, '92', ?, '2026-02-01')",
                person,
                person);
        var elsewhere = Tokens.claims("agent-59").withRoles("DPO").signed();
        // When
        var file = given().auth().oauth2(elsewhere).get(PATH + person);
        var paper = given().auth().oauth2(elsewhere).get(PAPER + person);
        // Then
        file.then().statusCode(200).body("sections.entries", everyItem(empty())).body("withheld", empty());
        try (var document = Loader.loadPDF(paper.asByteArray())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Ici, nous ne tenons rien sur vous.");
        }
    }

    @Test
    void the_officer_of_another_organisation_is_not_answered() {
        visited(person, "2026-02-01");
        var caf = Tokens.claims("gestionnaire-caf-92").withRoles("DPO").signed();
        given().auth().oauth2(caf).get(PATH + person).then().statusCode(403);
        assertThat(read("agent-92", PATH).statusCode()).isEqualTo(403);
    }

    @Test
    void the_paper_says_the_same_and_is_an_enclosure() throws IOException {
        // Given
        visited(person, "2026-02-01");
        // When
        var paper = read("dpo-92", PAPER);
        // Then
        try (var document = Loader.loadPDF(paper.asByteArray())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Pièce jointe", person.toString(), "Vos visites", "1er février 2026", "C-579/21")
                    .doesNotContain("Les pièces jointes");
        }
    }

    private void visited(UUID who, String day) {
        var insert = "insert into visit (id, departement, person_id, day) values (?, '92', ?, ?)";
        inScope(insert, Ids.next(), who, LocalDate.parse(day));
    }

    private void inScope(String statement, Object... values) {
        TenantScope.within(Set.of("92"), () -> sql.update(statement, values));
    }

    private Response read(String account, String path) {
        return given().auth().oauth2(Tokens.of(account)).get(path + person);
    }
}
