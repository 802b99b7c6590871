package fr.passerelle.platform.sight;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.sql.Sql;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.testing.resource.RealPlatform;
import fr.passerelle.testing.token.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class PersonSightTest {
    private static final String ORGANISATION = "FRANCE-TRAVAIL";

    @Inject
    PersonLinks links;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    private final UUID person = Ids.next();

    @Test
    void the_departement_sees_without_a_link_and_another_organisation_only_by_one() {
        one("agent-92").statusCode(200);
        one("france-travail").statusCode(404).body("type", equalTo("urn:passerelle:problem:beneficiary-unknown"));
        // When
        inScope(() -> links.link(person, "92", ORGANISATION, "REFERRAL"));
        // Then
        one("france-travail").statusCode(200);
        all("france-travail").body("$", hasItem(person.toString()));
        all("agent-59").body("$", not(hasItem(person.toString())));
    }

    @Test
    void sight_ends_thirty_days_after_the_link() {
        // Given
        inScope(() -> links.link(person, "92", ORGANISATION, "REFERRAL"));
        inScope(() -> links.end(person, ORGANISATION, "REFERRAL", today()));
        one("france-travail").statusCode(200);
        // When
        ended(today().minusDays(30));
        // Then
        one("france-travail").statusCode(200);
        all("france-travail").body("$", hasItem(person.toString()));
        // When
        ended(today().minusDays(31));
        // Then
        one("france-travail").statusCode(404);
        all("france-travail").body("$", not(hasItem(person.toString())));
    }

    @Test
    void a_link_for_one_reason_outlives_the_end_of_another_and_opens_again() {
        // Given
        inScope(() -> {
            links.link(person, "92", ORGANISATION, "REFERRAL");
            links.link(person, "92", ORGANISATION, "REFERRAL");
            links.link(person, "92", ORGANISATION, "APPOINTMENT");
            links.end(person, ORGANISATION, "REFERRAL", today().minusDays(1));
        });
        // When
        var open = open();
        inScope(() -> links.link(person, "92", ORGANISATION, "REFERRAL"));
        // Then
        assertThat(open).isEqualTo(1);
        assertThat(open()).isEqualTo(2);
    }

    private int open() {
        var count = "select count(*) from person_link where person_id = ? and until is null";
        return TenantScope.within(Set.of("92"), () -> sql.first(count, row -> row.getInt(1), person))
                .orElseThrow();
    }

    private void ended(LocalDate on) {
        inScope(() -> sql.update("update person_link set since = ?, until = ? where person_id = ?", on, on, person));
    }

    private LocalDate today() {
        return LocalDates.today(clock);
    }

    private static void inScope(Runnable act) {
        TenantScope.within(Set.of("92"), () -> QuarkusTransaction.requiringNew().run(act));
    }

    private ValidatableResponse one(String name) {
        return given().auth()
                .oauth2(Tokens.of(name))
                .get("/v1/sights/" + person)
                .then();
    }

    private static ValidatableResponse all(String name) {
        return given().auth().oauth2(Tokens.of(name)).get("/v1/sights").then().statusCode(200);
    }
}
