package fr.passerelle.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.walk.Answer;
import fr.passerelle.testing.walk.EveryGet;
import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every GET of every document, once somebody has gone the whole path.
class EveryReadTest {
    private static final int DAYS = 7;

    /// No convention is made on the path of a person; who has read, what is told to the person and what is kept or
    /// destroyed are for the data protection officer.
    private static final Set<String> UNFOUND = Set.of(
            "404 /v1/conventions/{id}",
            "403 /v1/beneficiaries/{id}/accesses",
            "403 /v1/appointments/accesses",
            "403 /v1/orientations/accesses",
            "403 /v1/cers/accesses",
            "403 /v1/appointments/personal-file",
            "403 /v1/appointments/personal-file/document",
            "403 /v1/orientations/personal-file",
            "403 /v1/orientations/personal-file/document",
            "403 /v1/cers/personal-file",
            "403 /v1/cers/personal-file/document",
            "403 /v1/statistics/personal-file",
            "403 /v1/statistics/personal-file/document",
            "403 /v1/beneficiaries/{id}/legal-holds",
            "403 /v1/elimination-lists",
            "403 /v1/elimination-lists/preview",
            "403 /v1/elimination-lists/{id}",
            "403 /v1/privacy-requests/{id}/rectification",
            "403 /v1/privacy-requests/{id}/personal-file",
            "403 /v1/privacy-requests/{id}/personal-file/document");

    private static final Walks WALKS = new Walks();

    @BeforeAll
    static void somebody_of_92_has_gone_the_whole_path() {
        Clocks.moveBack(DAYS, World.platform().services());
        var journey = new Journey(Places.around("92902", Clocks.today().minusDays(DAYS - 1)));
        WALKS.learn(journey.wholePath(DAYS, 50_001));
    }

    @AfterAll
    static void today_again() {
        Clocks.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"beneficiary", "scheduling", "partner", "contract", "reporting"})
    void a_token_of_59_sees_nothing_of_92_on_any_get(String service) {
        // When
        var answers = walk(service, "agent-59").walk();
        // Then
        assertThat(answers).isNotEmpty().allSatisfy(EveryReadTest::saysNothingOf92);
    }

    @ParameterizedTest
    @ValueSource(strings = {"beneficiary", "scheduling", "partner", "contract", "reporting"})
    void each_get_finds_something_and_leaves_an_audit_row_where_it_shows_a_person(String service) {
        // Given
        var unaudited = new ArrayList<String>();
        var unfound = new ArrayList<String>();
        var count = new long[] {audits(service)};
        // When
        walk(service, "agent-92").each(answer -> {
            var after = audits(service);
            if (showsAPerson(answer) && after == count[0]) {
                unaudited.add(answer.path());
            }
            if (!answer.isFound()) {
                unfound.add(answer.status() + " " + answer.path());
            }
            count[0] = after;
        });
        // Then
        assertThat(unaudited).isEmpty();
        assertThat(unfound).isSubsetOf(UNFOUND);
    }

    @Test
    void who_asks_for_their_data_gets_a_main_file_and_what_each_other_service_holds() {
        // Given
        var main = Acts.get("dpo-92", "/v1/privacy-requests/" + WALKS.accessRequest() + "/personal-file")
                .jsonPath();
        var papers = main.getList("elsewhere.paths.flatten()", String.class);
        // When
        var enclosed = papers.stream().map(path -> Acts.get("dpo-92", path)).toList();
        // Then
        assertThat(main.getList("elsewhere.service")).containsExactly("scheduling", "partner", "contract", "reporting");
        assertThat(enclosed).allMatch(answer -> answer.statusCode() == 200);
        var files = enclosed.stream()
                .filter(one -> one.contentType().contains("json"))
                .map(one -> one.jsonPath())
                .toList();
        assertThat(files).hasSize(4).allSatisfy(file -> {
            assertThat(file.getString("form")).isEqualTo(main.getString("form"));
            assertThat(file.getString("beneficiaryId")).isEqualTo(WALKS.person());
            assertThat(file.getList("sections[0].entries"))
                    .as(file.getString("service"))
                    .isNotEmpty();
        });
        assertThat(enclosed.stream().filter(one -> one.asString().startsWith("%PDF")))
                .hasSize(4);
    }

    private static boolean showsAPerson(Answer answer) {
        return answer.isFound()
                && (answer.body().contains(WALKS.person()) || answer.body().startsWith("%PDF"));
    }

    private static void saysNothingOf92(Answer answer) {
        if (answer.isShared()) {
            return;
        }
        assertThat(answer.status()).as(answer.path()).isIn(200, 403, 404);
        assertThat(answer.told()).as(answer.path()).doesNotContain(WALKS.ids());
    }

    private static long audits(String service) {
        return World.number(service, "select count(*) from read_audit");
    }

    private static EveryGet walk(String service, String account) {
        return WALKS.through(EveryGet.of(service)
                .at(World.platform().origin().toString())
                .bearing(World.platform().accountToken(account)));
    }
}
