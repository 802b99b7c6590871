package fr.passerelle.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import fr.passerelle.contract.awaited.Awaiting;
import fr.passerelle.contract.cer.api.CerDesk;
import fr.passerelle.platform.problem.Texts;
import fr.passerelle.testing.resource.RealPlatform;
import fr.passerelle.testing.tenancy.PersonWhereabouts;
import fr.passerelle.testing.tenancy.RowLevelSecurity;
import fr.passerelle.testing.token.Tokens;
import fr.passerelle.testing.walk.EveryGet;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Nothing of one département is told to another, and whoever is shown a person leaves a trace, on every GET.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class DepartementsTest {
    @Inject
    Texts texts;

    private final RowLevelSecurity database = RowLevelSecurity.of("contract");

    @Inject
    Situations situations;

    @Inject
    Awaiting awaiting;

    private String person = "";
    private String cer = "";

    @BeforeEach
    void somebody_of_92_has_a_contract() {
        var somebody = situations.readyToSign();
        situations.heldBackByChildcare(somebody);
        awaiting.contractOf(somebody, "92");
        person = somebody.toString();
        cer = CerDesk.drafted(somebody, situations.today(), 9);
    }

    @Test
    void every_column_that_holds_a_person_is_listed() throws SQLException {
        PersonWhereabouts.assertThatEveryColumnIsListed("contract");
    }

    @Test
    void the_database_keeps_departements_apart() throws SQLException {
        database.assertThatDepartementsAreKeptApart("59", "92");
    }

    @Test
    void a_token_of_59_reads_nothing_of_92_on_any_get() {
        everyGet("agent-59").assertThatNothingIsToldOf("92", List.of(person, cer));
    }

    @Test
    void a_person_of_92_has_no_contract_written_in_59() {
        CerDesk.draft("agent-59", UUID.fromString(person), "CER", CerDesk.content(situations.today(), 9))
                .then()
                .statusCode(409);
    }

    @Test
    void each_get_that_shows_a_person_leaves_its_audit_row_which_the_person_is_told_in_words() throws SQLException {
        // Given
        everyGet("agent-92").walk(); // of whom nobody read anything, no access is shown
        // When
        var trail = everyGet("agent-92").trail(() -> database.accesses("92"));
        // Then
        assertThat(trail.silent()).as("they show nobody").containsExactly("/v1/contract-parameters");
        assertThat(trail.audited())
                .contains(
                        "/v1/cers",
                        "/v1/cers/accesses",
                        "/v1/cers/awaited",
                        "/v1/cers/personal-file",
                        "/v1/cers/personal-file/document",
                        "/v1/cers/{id}",
                        "/v1/cers/{id}/amendments");
        assertThat(database.partsRead("92"))
                .isNotEmpty()
                .allMatch(part -> texts.find("personal-file.value.fields." + part, Map.of())
                        .isPresent());
    }

    @Test
    void who_read_the_contracts_of_a_person_is_told_to_the_data_protection_officer_alone() {
        // Given
        everyGet("agent-92").walk();
        var path = "/v1/cers/accesses?limit=100&beneficiaryId=" + person;
        // When
        var told = Api.as("dpo-92").get(path);
        // Then
        told.then().statusCode(200).body("items.path", hasItem("/v1/cers/" + cer));
        assertThat(Api.as("agent-92").get(path).statusCode()).isEqualTo(403);
    }

    private EveryGet everyGet(String account) {
        return EveryGet.of("contract")
                .bearing(Tokens.claims(account).withRoles("AGENT", "DPO").signed())
                .with("id", cer)
                .with("beneficiaryId", person);
    }
}
