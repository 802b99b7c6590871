package fr.passerelle.beneficiary.personlist.api;

import static fr.passerelle.beneficiary.application.api.Desk.nir;
import static fr.passerelle.beneficiary.application.api.Desk.read;
import static fr.passerelle.beneficiary.merge.api.Merging.merge;
import static fr.passerelle.beneficiary.personlist.api.Lists.atDesk;
import static fr.passerelle.beneficiary.personlist.api.Lists.decide;
import static fr.passerelle.beneficiary.personlist.api.Lists.decision;
import static fr.passerelle.beneficiary.personlist.api.Lists.lines;
import static fr.passerelle.beneficiary.personlist.api.Lists.link;
import static fr.passerelle.beneficiary.personlist.api.Lists.mapped;
import static fr.passerelle.beneficiary.personlist.api.Lists.registered;
import static fr.passerelle.beneficiary.personlist.api.Lists.send;
import static fr.passerelle.beneficiary.personlist.api.Lists.treat;
import static fr.passerelle.beneficiary.personlist.api.Lists.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.sql.Sql;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A line that may be about somebody known is decided by a human, and registered as decided.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class PersonListDecisionTest {
    private static final String AGENT = "agent-92";
    private static final List<Map<String, Object>> LINKED_REGISTERED_AND_LEFT_OUT =
            List.of(decision(2, "LINK"), decision(3, "REGISTER"), decision(4, "LEAVE_OUT"), decision(6, "LEAVE_OUT"));

    @Inject
    Sql sql;

    @Test
    void each_doubtful_line_shows_what_was_decided_of_it_and_nothing_is_written_yet() {
        // Given
        var word = word();
        var list = threeAlikeAndTwoNew(word, atDesk(AGENT, word, "Élodie", nir()));
        // When
        var decided = decide(AGENT, list, LINKED_REGISTERED_AND_LEFT_OUT);
        // Then
        decided.then()
                .statusCode(200)
                .header("ETag", "\"2-full\"")
                .body("decided.linked", equalTo(1))
                .body("decided.registered", equalTo(1))
                .body("decided.leftOut", equalTo(2));
        lines(AGENT, list)
                .body("items.decision", contains("LINK", "REGISTER", "LEAVE_OUT", null, "LEAVE_OUT"))
                .body("items[0].explanation", startsWith("Vous l'avez décidé : la ligne sera rattachée"));
        assertThat(people(word)).isEqualTo(3);
    }

    @Test
    void the_confirmation_links_registers_and_leaves_out_as_decided() {
        // Given
        var word = word();
        var elodie = atDesk(AGENT, word, "Élodie", nir());
        var list = threeAlikeAndTwoNew(word, elodie);
        String odile = lines(AGENT, list).extract().path("items[1].beneficiaryId");
        var decided = decide(AGENT, list, LINKED_REGISTERED_AND_LEFT_OUT);
        // When
        treat(AGENT, decided, "confirmation").then().statusCode(202);
        // Then
        registered(AGENT, list).body("registered", equalTo(3)).body("changed", equalTo(0));
        lines(AGENT, list)
                .body("items.status", contains("REGISTERED", "REGISTERED", "SHOWN", "REGISTERED", "SHOWN"))
                .body("items[0].beneficiaryId", equalTo(elodie))
                .body("items[1].beneficiaryId", not(equalTo(odile)));
        read(AGENT, "/v1/beneficiaries/{id}", elodie).then().body("phone", equalTo("+33199001234"));
        assertThat(people(word)).isEqualTo(5);
    }

    private static Response threeAlikeAndTwoNew(String word, String first) {
        atDesk(AGENT, word, "Odile", nir());
        atDesk(AGENT, word, "Rose", nir());
        var list = listed(
                "Nom;Prénom;Né le;Tél",
                word,
                "ELODIE;04/03/1985;0199001234",
                "ODILE;04/03/1985;",
                "ROSE;04/03/1985;",
                "ZOÉ;05/03/1985;",
                "ÈVE;06/03/1985;");
        mapped(AGENT, list).then().body("shown.doubtful", equalTo(3)).body("shown.created", equalTo(2));
        lines(AGENT, list).body("items[0].beneficiaryId", equalTo(first));
        return list;
    }

    @Test
    void a_line_that_says_the_same_as_one_far_before_is_another_person_where_a_human_says_so() {
        // Given
        var word = word();
        var between = IntStream.range(0, 60)
                .mapToObj(i -> "Personne" + (char) ('a' + i % 26) + (char) ('a' + i / 26) + ";06/03/1985")
                .collect(Collectors.joining("\n" + word + ";"));
        var list = listed("Nom;Prénom;Né le", word, "ADA;04/03/1985", between, "ADA;04/03/1985", "Ada;04/03/1985");
        mapped(AGENT, list).then().body("shown.doubtful", equalTo(2)).body("shown.created", equalTo(61));
        refused(decide(AGENT, list, List.of(decision(63, "LINK"))), "list-decision-nobody-to-link", "beneficiaryId");
        // When
        var decided = decide(AGENT, list, List.of(decision(63, "REGISTER"), decision(64, "REGISTER")));
        treat(AGENT, decided, "confirmation").then().statusCode(202);
        // Then
        registered(AGENT, list).body("registered", equalTo(63)).body("changed", equalTo(0));
        assertThat(people(word)).isEqualTo(63);
    }

    @Test
    void a_line_is_linked_to_another_person_than_the_one_who_was_shown_and_follows_who_stands_for_them() {
        // Given
        var word = word();
        atDesk(AGENT, word, "Anna", nir());
        var second = atDesk(AGENT, word, "Anna", nir());
        var survivor = atDesk(AGENT, word, "Hannah", nir());
        var list = listed("Nom;Prénom;Né le", word, "ANNA;04/03/1985");
        mapped(AGENT, list).then().body("shown.doubtful", equalTo(1));
        var decided = decide(AGENT, list, List.of(link(2, second)));
        lines(AGENT, list).body("items[0].beneficiaryId", equalTo(second));
        merge(AGENT, survivor, second).then().statusCode(201);
        // When
        treat(AGENT, decided, "confirmation").then().statusCode(202);
        // Then
        registered(AGENT, list).body("registered", equalTo(1));
        lines(AGENT, list).body("items[0].beneficiaryId", equalTo(survivor));
        assertThat(people(word)).isEqualTo(3);
    }

    @Test
    void a_number_of_a_file_that_was_merged_leads_to_who_stands_for_it() {
        // Given
        var word = word();
        var survivor = atDesk(AGENT, word, "Hannah", nir());
        merge(AGENT, survivor, atDesk(AGENT, word, "Anna", Map.of("departementNumber", "D-" + word)))
                .then()
                .statusCode(201);
        var list = listed("Nom;Prénom;Né le;N° département", word, "HANNAH;04/03/1985;D-" + word);
        var mapped = mapped(AGENT, list);
        mapped.then().body("shown.matched", equalTo(1));
        // When
        treat(AGENT, mapped, "confirmation").then().statusCode(202);
        // Then
        registered(AGENT, list).body("registered", equalTo(1));
        lines(AGENT, list).body("items[0].beneficiaryId", equalTo(survivor));
    }

    @Test
    void what_cannot_be_decided_of_a_line_is_refused_each_for_its_own_reason() {
        // Given
        var word = word();
        var number = nir();
        var odile = atDesk(AGENT, word, "Odile", number);
        atDesk(AGENT, word, "Rose", nir());
        var list = listed(
                "Nom;Prénom;Né le;NIR",
                word,
                "ZOÉ;05/03/1985;",
                "ODILE;04/03/1985;" + number,
                ";05/03/1985;",
                "ROSE;04/03/1985;");
        mapped(AGENT, list).then().body("shown.doubtful", equalTo(1));
        // When, then
        refused(decide(AGENT, list, List.of(decision(2, "LINK"))), "list-decision-of-created-line", "decision");
        refused(decide(AGENT, list, List.of(decision(3, "REGISTER"))), "list-decision-of-matched-line", "decision");
        refused(decide(AGENT, list, List.of(decision(4, "LEAVE_OUT"))), "list-decision-of-refused-line", "decision");
        refused(decide(AGENT, list, List.of(decision(9, "REGISTER"))), "list-line-unknown", "line");
        refused(decide(AGENT, list, List.of(link(3, odile))), "list-decision-person-unexpected", "beneficiaryId");
        decide(AGENT, list, List.of(decision(5, "LINK"), decision(5, "REGISTER")))
                .then()
                .statusCode(422)
                .body("errors.field", contains("decisions[1].line"));
        lines(AGENT, list).body("items.decision", contains(null, null, null, null));
    }

    @Test
    void a_line_is_linked_to_nobody_of_whom_it_says_that_they_are_somebody_else() {
        // Given
        var word = word();
        atDesk(AGENT, word, "Rose", Map.of());
        var younger = atDesk(AGENT, word, "Rose", Map.of("birthDate", "1990-01-01"));
        atDesk(AGENT, word, "Ada", nir());
        var list = listed("Nom;Prénom;Né le;NIR", word, "ROSE;04/03/1985;", "ADA;04/03/1985;" + nir());
        mapped(AGENT, list).then().body("shown.doubtful", equalTo(2));
        // When, then
        refused(decide(AGENT, list, List.of(link(2, younger))), "list-decision-other-person", "beneficiaryId");
        refused(decide(AGENT, list, List.of(decision(3, "LINK"))), "nir-differs", "beneficiaryId");
        refused(
                decide(AGENT, list, List.of(link(2, Ids.next().toString()))),
                "list-decision-person-unknown",
                "beneficiaryId");
    }

    @Test
    void a_line_is_linked_to_nobody_who_was_only_born_on_the_same_day() {
        // Given
        var word = word();
        atDesk(AGENT, word, "Rose", Map.of());
        var stranger = atDesk(AGENT, word(), "Wanda", Map.of());
        var married = atDesk(AGENT, word(), "Rose Aimée", Map.of());
        var list = listed("Nom;Prénom;Né le", word, "ROSE;04/03/1985");
        mapped(AGENT, list).then().body("shown.doubtful", equalTo(1));
        // When, then
        refused(decide(AGENT, list, List.of(link(2, stranger))), "list-decision-other-name", "beneficiaryId");
        decide(AGENT, list, List.of(link(2, married))).then().statusCode(200);
    }

    @Test
    void a_line_with_the_number_of_a_file_merged_since_it_was_shown_is_linked_to_who_stands_for_it() {
        // Given
        var word = word();
        var merged = nir();
        var survivor = atDesk(AGENT, word, "Hannah", nir());
        atDesk(AGENT, word, "Anna", Map.of());
        var list = listed("Nom;Prénom;Né le;NIR", word, "ANNA;04/03/1985;" + merged);
        mapped(AGENT, list).then().body("shown.doubtful", equalTo(1));
        merge(AGENT, survivor, atDesk(AGENT, word, "Anna", merged)).then().statusCode(201);
        // When
        var decided = decide(AGENT, list, List.of(link(2, survivor)));
        // Then
        decided.then().statusCode(200).body("decided.linked", equalTo(1));
    }

    @Test
    void a_ccas_links_nobody_whom_it_does_not_see() {
        // Given
        var word = word();
        var hidden = atDesk(AGENT, word, "Rose", nir());
        atDesk("ccas-sceaux", word, "Rose", Map.of());
        var list = send("ccas-sceaux", "text/csv", text("Nom;Prénom;Né le", word, "ROSE;04/03/1985"));
        mapped("ccas-sceaux", list).then().body("shown.doubtful", equalTo(1));
        // When
        var refused = decide("ccas-sceaux", list, List.of(link(2, hidden)));
        // Then
        refused(refused, "list-decision-person-unknown", "beneficiaryId");
        decide("ccas-sceaux", list, List.of(decision(2, "LINK"))).then().statusCode(200);
    }

    @Test
    void lines_are_decided_of_while_they_are_shown_and_named_anew_they_wait_again() {
        // Given
        var word = word();
        atDesk(AGENT, word, "Rose", nir());
        var list = listed("Nom;Prénom;Né le", word, "ROSE;04/03/1985");
        decide(AGENT, list, List.of(decision(2, "LINK")))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:passerelle:problem:person-list-decision-not-allowed"));
        mapped(AGENT, list);
        var decided = decide(AGENT, list, List.of(decision(2, "LINK")));
        decided.then().statusCode(200).body("decided.linked", equalTo(1));
        // When
        var again = mapped(AGENT, decided);
        // Then
        again.then().statusCode(200).body("decided.linked", equalTo(0));
        treat(AGENT, again, "confirmation")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:passerelle:problem:person-list-nothing-to-register"));
    }

    private static Response listed(String header, String word, String... lines) {
        return send(AGENT, "text/csv", text(header, word, lines));
    }

    private static byte[] text(String header, String word, String... lines) {
        return (header + "\n" + word + ";" + String.join("\n" + word + ";", lines) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void refused(Response answer, String rule, String field) {
        answer.then()
                .statusCode(422)
                .body("type", equalTo("urn:passerelle:problem:" + rule))
                .body("errors.field", contains("decisions[0]." + field))
                .body("errors.rule", contains(rule));
    }

    private long people(String lastName) {
        return TenantScope.within(
                Set.of("92"),
                () -> sql.all("select count(*) from person where last_name = ?", row -> row.getLong(1), lastName)
                        .getFirst());
    }
}
