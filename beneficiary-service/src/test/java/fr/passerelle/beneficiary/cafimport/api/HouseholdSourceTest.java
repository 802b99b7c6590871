package fr.passerelle.beneficiary.cafimport.api;

import static fr.passerelle.beneficiary.application.api.Desk.read;
import static fr.passerelle.beneficiary.diagnostic.api.Interview.draft;
import static fr.passerelle.beneficiary.diagnostic.api.Interview.drafted;
import static fr.passerelle.beneficiary.diagnostic.api.Interview.interview;
import static fr.passerelle.beneficiary.vrsb.CafFileFixture.file;
import static fr.passerelle.beneficiary.vrsb.HouseholdFixture.household;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import fr.passerelle.beneficiary.Api;
import fr.passerelle.platform.sql.Sql;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.testing.event.Announced;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What the Caf wrote of a household can be read again, word for word, by those who may; and its moves are told.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class HouseholdSourceTest {
    private static final String GONE = """
            </DemandeRSA>
            <OrganismePrenant><FONORGPRENMUT>CAF</FONORGPRENMUT><NUMORGPRENMUT>591</NUMORGPRENMUT>\
            <DDDEPAMUT>2026-10-15</DDDEPAMUT></OrganismePrenant>""";
    private static final String ENDED = """
            </EtatDossierRSA>
            <FinDroit><MOTICLORSA>MUT</MOTICLORSA><DTCLORSA>2026-10-31</DTCLORSA></FinDroit>""";

    @Inject
    Sql sql;

    @Test
    void every_element_is_read_again_as_it_was_received_the_unknown_ones_by_name_too() {
        // Given
        var xml = household(6_100)
                .in("092")
                .xml()
                .replace("<SITFAM>CEL", "<SITFAM>QQQ")
                .replace("</DossierCAF>", "</DossierCAF>\n<Nouveau><VALEUR>de demain</VALEUR></Nouveau>");
        send(xml);
        // When
        var answer = source("agent-92", 6_100);
        // Then
        answer.then().statusCode(200).body("content", equalTo(xml)).body("moves", empty());
        assertThat(answer.jsonPath().getList("unread.path", String.class))
                .containsExactly("/Personne/Nouveau/VALEUR", "/DonneesAdministratives/SituationFamille/SITFAM");
        assertThat(answer.jsonPath().getList("unread.value", String.class)).containsExactly("de demain", "QQQ");
    }

    @Test
    void the_source_is_for_the_departement_its_dpo_and_the_caf_and_each_person_shown_leaves_a_trace() {
        // Given
        send(household(6_110).in("092").withSecondPerson("CJT").xml());
        // When
        var caf = source("caf-92", 6_110);
        // Then
        caf.then().statusCode(200);
        source("dpo-92", 6_110).then().statusCode(200);
        source("referent-92", 6_110).then().statusCode(403);
        source("france-travail", 6_110).then().statusCode(403);
        source("agent-59", 6_110).then().statusCode(404).body("type", containsString("household-unknown"));
        assertThat(rows(
                        "select count(*) from read_audit where path like ? and 'caf-source' = any(fields)",
                        path(6_110)))
                .isEqualTo("4");
    }

    @Test
    void a_household_that_leaves_is_announced_once_to_each_member_with_the_reason_of_its_end() {
        // Given
        send(household(6_120).in("092").xml());
        var leaving = household(6_120)
                .in("092")
                .state("5")
                .xml()
                .replace("</DemandeRSA>", GONE)
                .replace("</EtatDossierRSA>", ENDED);
        send(leaving);
        // When
        send(leaving.replace("<NUMVOIE>", "<NUMVOIE>1"));
        // Then
        source("agent-92", 6_120)
                .then()
                .body("moves.direction", contains("DEPARTURE"))
                .body("moves.organisationId", contains("CAF-591"))
                .body("moves.on", contains("2026-10-15"));
        var person = rows("select person_id::text from membership where household_id::text = ?", id(6_120));
        try (var announced = Announced.by("beneficiary")) {
            var facts = announced.of(person, 3);
            assertThat(facts)
                    .extracting(Announced.Fact::type)
                    .containsExactly("RsaRightOpened", "RsaRightClosed", "BeneficiaryMoved");
            assertThat(facts.get(1).data().get("reasons").get(0).textValue()).isEqualTo("MUT");
        }
        assertThat(rows("""
                        select until::text from person_link
                        where person_id::text = ? and organisation_id = 'CAF-921' and reason = 'PAYING_BODY'""", person)).isNotNull();
    }

    @Test
    void a_file_that_left_for_another_departement_is_read_and_not_written_any_more() {
        // Given
        send(household(6_130).in("092").xml());
        var person = rows("select person_id::text from membership where household_id::text = ?", id(6_130));
        drafted("agent-92", person, interview());
        // When
        send(household(6_130)
                .in("092")
                .state("5")
                .xml()
                .replace("</DemandeRSA>", GONE)
                .replace("</EtatDossierRSA>", ENDED));
        // Then
        draft("agent-92", person, interview())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:passerelle:problem:beneficiary-moved-away"))
                .body("detail", containsString("CAF-591"));
        read("agent-92", "/v1/beneficiaries/{id}", person).then().statusCode(200);
    }

    @Test
    void a_file_that_another_body_of_the_departement_takes_over_is_written_as_before() {
        // Given
        var staying = GONE.replace("<FONORGPRENMUT>CAF<", "<FONORGPRENMUT>MSA<")
                .replace("<NUMORGPRENMUT>591<", "<NUMORGPRENMUT>753<");
        send(household(6_140)
                .in("092")
                .state("5")
                .xml()
                .replace("</DemandeRSA>", staying)
                .replace("</EtatDossierRSA>", ENDED));
        // When
        var person = rows("select person_id::text from membership where household_id::text = ?", id(6_140));
        // Then
        draft("agent-92", person, interview()).then().statusCode(201);
    }

    private static void send(String household) {
        Api.as("caf-92")
                .contentType("application/xml")
                .queryParam("nature", "COURANT")
                .header("Prefer", "wait=30")
                .body(file().household(household).bytes())
                .post("/v1/caf-files")
                .then()
                .statusCode(201)
                .body("counts.recorded", equalTo(1));
    }

    private Response source(String caller, int number) {
        return Api.as(caller).get(path(number));
    }

    private String path(int number) {
        return "/v1/households/" + id(number) + "/caf-source";
    }

    private String id(int number) {
        return rows("select id::text from household where matricule = ?", Integer.toString(1_000_000 + number));
    }

    private String rows(String query, Object... values) {
        return TenantScope.within(
                Set.of("92"),
                () -> sql.all(query, row -> row.getString(1), values).getFirst());
    }
}
