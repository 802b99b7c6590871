package fr.passerelle.beneficiary.household.api;

import static fr.passerelle.beneficiary.application.api.Desk.nir;
import static fr.passerelle.beneficiary.application.api.Desk.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fr.passerelle.beneficiary.Api;
import fr.passerelle.beneficiary.household.Household;
import fr.passerelle.beneficiary.household.Households;
import fr.passerelle.beneficiary.household.Matricule;
import fr.passerelle.beneficiary.household.Membership.Seat;
import fr.passerelle.beneficiary.person.Identity;
import fr.passerelle.beneficiary.person.Person;
import fr.passerelle.beneficiary.person.Persons;
import fr.passerelle.beneficiary.person.Sex;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.sql.Sql;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class HouseholdOverTimeTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final Instant AT = Instant.parse("2026-04-01T08:00:00Z");

    @Inject
    Households households;

    @Inject
    Persons persons;

    @Inject
    Sql sql;

    private final UUID mother = Ids.next();
    private final UUID son = Ids.next();

    @Test
    void who_was_what_in_a_household_is_read_at_a_date() {
        // Given
        var id = kept(Matricule.of("CAF", "921", "7654321"));
        within(() -> households.byId(id).orElseThrow().seat(List.of(seat(mother, "DEM"), seat(son, "AUT")), APRIL, AT));
        // When
        var inMarch = read("agent-92", "/v1/households/{id}?on=2026-03-31", id.toString());
        var inApril = read("agent-92", "/v1/households/{id}?on=2026-04-01", id.toString());
        var now = read("agent-92", "/v1/households/{id}", id.toString());
        var before = read("agent-92", "/v1/households/{id}?on=2026-02-28", id.toString());
        // Then
        inMarch.then()
                .statusCode(200)
                .body("members.role", containsInAnyOrder("DEM", "ENF"))
                .body("members.find { it.role == 'ENF' }.until", equalTo("2026-04-01"));
        inApril.then().body("members.role", containsInAnyOrder("DEM", "AUT"));
        now.then().body("members.role", containsInAnyOrder("DEM", "AUT"));
        before.then().statusCode(404);
    }

    @Test
    void the_matricule_of_the_msa_is_kept_shown_and_searched_as_the_nir_that_it_is() {
        // Given
        var number = nir();
        var id = kept(Matricule.of("MSA", "926", number));
        // When
        var found = search("agent-92", number.substring(0, 13));
        var reserved = search("ccas-sceaux", number);
        var elsewhere = search("agent-59", number);
        // Then
        found.statusCode(200).body("items.id", containsInAnyOrder(mother.toString(), son.toString()));
        reserved.statusCode(403).body("type", equalTo("urn:passerelle:problem:nir-reserved"));
        elsewhere.statusCode(200).body("items", hasSize(0));
        read("agent-92", "/v1/households/{id}", id.toString())
                .then()
                .body("matricule", equalTo(number.substring(0, 13)))
                .body("payer", equalTo("MSA-926"));
        within(() -> assertThat(sql.all("select matricule from household where id = ?", row -> row.getString(1), id))
                .containsOnlyNulls());
    }

    @Test
    void one_matricule_leads_to_everybody_of_the_household_with_their_roles() {
        // Given
        kept(Matricule.of("CAF", "921", "0007654322"));
        // When
        var found = search("caf-92", "7654322");
        // Then
        found.statusCode(200).body("items", hasSize(0));
        search("agent-92", "7654322")
                .body("items.role", contains("DEM", "ENF"))
                .body("items.id", contains(mother.toString(), son.toString()));
    }

    private UUID kept(Matricule number) {
        var household = new Household(Ids.next(), "92", AT);
        within(() -> {
            persons.addAll(List.of(person(mother, "Mère"), person(son, "Fils")));
            household.seat(List.of(seat(mother, "DEM"), seat(son, "ENF")), MARCH, AT);
            households.affiliate(household, number);
            households.add(household);
        });
        return household.id();
    }

    private static ValidatableResponse search(String account, String matricule) {
        return Api.as(account)
                .contentType(ContentType.JSON)
                .body(Map.of("matricule", matricule))
                .post("/v1/beneficiary-searches")
                .then();
    }

    private static Person person(UUID id, String firstName) {
        var born = LocalDate.of(1985, 3, 4);
        return new Person(id, "92", new Identity(null, "Foyer-Daté", null, firstName, born, null, Sex.UNKNOWN), AT);
    }

    private static Seat seat(UUID person, String role) {
        return new Seat(person, role, role.equals("DEM"), null, null);
    }

    private static void within(Runnable work) {
        TenantScope.within(Set.of("92"), () -> QuarkusTransaction.requiringNew().run(work));
    }
}
