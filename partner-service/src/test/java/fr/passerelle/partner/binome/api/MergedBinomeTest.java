package fr.passerelle.partner.binome.api;

import static fr.passerelle.partner.structure.api.Directory.structure;
import static fr.passerelle.testing.Patience.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fr.passerelle.partner.Api;
import fr.passerelle.partner.Facts;
import fr.passerelle.partner.structure.api.Directory;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.sql.Sql;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.testing.event.Announced;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Two files that turn out to be about one person, each with a binôme.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class MergedBinomeTest {
    private static final String ESPACE = "EI-92-" + Math.floorMod(Ids.next().hashCode(), 1_000_000);

    @Inject
    Facts facts;

    @Inject
    Clock clock;

    @Inject
    Sql sql;

    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void what_day_it_is_and_who_is_there() {
        today = LocalDates.today(clock);
        Directory.register(structure(ESPACE, "ESPACE_INSERTION", "ESPACE_INSERTION", ""));
    }

    @Test
    void the_binome_of_the_file_that_yields_ends_and_nobody_follows_by_it_any_more() {
        // Given
        var survivor = withoutRsa();
        var merged = withoutRsa();
        String kept = assign(survivor, "DEPARTEMENT-92", today.minusDays(9)).path("id");
        String yields = assign(merged, ESPACE, today.minusDays(3)).path("id");
        // When
        facts.files("BeneficiaryMerged.v1", survivor, merged);
        // Then
        await().atMost(SOON).untilAsserted(() -> one(yields).then().body("endReason", equalTo("FILES_MERGED")));
        one(yields).then().body("endedOn", equalTo(today.toString())).body("status", equalTo("ENDED"));
        of(survivor).then().body("items.id", contains(kept)).body("items.status", contains("IN_FORCE"));
        assertThat(binomeLinks(survivor)).containsExactly("DEPARTEMENT-92", "FRANCE-TRAVAIL");
        assertThat(announcedOf(merged, "BinomeEnded"))
                .containsExactly("BinomeAssigned null", "BinomeEnded FILES_MERGED");
        assertThat(announcedOf(survivor, "BinomeAssigned")).containsExactly("BinomeAssigned null");
    }

    @Test
    void it_stays_over_when_the_two_are_two_people_after_all_and_the_next_one_is_formed_anew() {
        // Given
        var survivor = withoutRsa();
        var merged = withoutRsa();
        assign(survivor, "DEPARTEMENT-92", today.minusDays(9)).then().statusCode(201);
        String yields = assign(merged, ESPACE, today.minusDays(3)).path("id");
        facts.files("BeneficiaryMerged.v1", survivor, merged);
        await().atMost(SOON).untilAsserted(() -> one(yields).then().body("status", equalTo("ENDED")));
        // When
        facts.files("BeneficiaryUnmerged.v1", survivor, merged);
        await().atMost(SOON).until(() -> isKnown(merged));
        // Then
        one(yields).then().body("beneficiaryId", equalTo(merged.toString())).body("status", equalTo("ENDED"));
        assertThat(binomeLinks(merged)).isEmpty();
        assertThat(binomeLinks(survivor)).containsExactly("DEPARTEMENT-92", "FRANCE-TRAVAIL");
        assertThat(assign(merged, ESPACE, today).statusCode())
                .as("today is taken")
                .isEqualTo(409);
    }

    @Test
    void one_that_is_alone_goes_on_with_the_person_and_comes_back() {
        // Given
        var survivor = withoutRsa();
        var merged = withoutRsa();
        String alone = assign(merged, ESPACE, today.minusDays(3)).path("id");
        // When
        facts.files("BeneficiaryMerged.v1", survivor, merged);
        await().atMost(SOON).untilAsserted(() -> of(survivor).then().body("items.id", contains(alone)));
        var together = binomeLinks(survivor);
        facts.files("BeneficiaryUnmerged.v1", survivor, merged);
        await().atMost(SOON).untilAsserted(() -> of(merged).then().body("items.id", contains(alone)));
        // Then
        assertThat(together).containsExactly(ESPACE, "FRANCE-TRAVAIL");
        of(merged).then().body("items.status", contains("IN_FORCE"));
        of(survivor).then().body("items", hasSize(0));
        assertThat(binomeLinks(merged)).containsExactly(ESPACE, "FRANCE-TRAVAIL");
        assertThat(binomeLinks(survivor)).isEmpty();
    }

    @Test
    void nobody_is_given_a_binome_under_an_id_that_stands_for_nobody_any_more() {
        // Given
        var survivor = withoutRsa();
        var merged = withoutRsa();
        facts.files("BeneficiaryMerged.v1", survivor, merged);
        await().atMost(SOON).until(() -> !isKnown(merged));
        // When
        var late = assign(merged, "DEPARTEMENT-92", today);
        // Then
        late.then().statusCode(404).body("type", equalTo("urn:passerelle:problem:beneficiary-unknown"));
    }

    private UUID withoutRsa() {
        var person = Ids.next();
        facts.registered(person, "CCAS-92071");
        await().atMost(SOON).until(() -> isKnown(person));
        return person;
    }

    private boolean isKnown(UUID person) {
        return !read("select beneficiary_id::text from person where beneficiary_id = ?", person)
                .isEmpty();
    }

    private List<String> binomeLinks(UUID person) {
        return read("""
                select organisation_id from person_link
                where person_id = ? and reason = 'BINOME' and until is null order by organisation_id collate "C\"""", person);
    }

    private List<String> read(String question, UUID person) {
        return TenantScope.within(
                Set.of("92"),
                () -> QuarkusTransaction.requiringNew().call(() -> sql.all(question, row -> row.getString(1), person)));
    }

    private static List<String> announcedOf(UUID person, String last) {
        try (var announced = Announced.by("partner")) {
            return announced.until(person, last, 1).stream()
                    .filter(fact -> fact.type().startsWith("Binome"))
                    .map(fact -> fact.type() + " " + fact.data().path("reason").asText("null"))
                    .toList();
        }
    }

    private static Response assign(UUID person, String social, LocalDate startsOn) {
        return Api.create("agent-92", "/v1/binomes", """
                {"beneficiaryId":"%s","startsOn":"%s",
                 "conseillerEmploi":{"organisationId":"FRANCE-TRAVAIL","professionalId":"conseiller-1"},
                 "travailleurSocial":{"organisationId":"%s","professionalId":"social-1"}}""".formatted(person, startsOn, social));
    }

    private static Response one(String id) {
        return Api.as("agent-92").get("/v1/binomes/{id}", id);
    }

    private static Response of(UUID person) {
        return Api.as("agent-92").queryParam("beneficiaryId", person.toString()).get("/v1/binomes");
    }
}
