package fr.passerelle.beneficiary.person.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.beneficiary.Api;
import fr.passerelle.beneficiary.name.MisspeltNames;
import fr.passerelle.beneficiary.name.MisspeltNames.Misspelt;
import fr.passerelle.beneficiary.person.Identity;
import fr.passerelle.beneficiary.person.Person;
import fr.passerelle.beneficiary.person.Persons;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// In a département of its own, so that nobody else's test finds this crowd.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class MisspeltNameSearchTest {
    private static final int CROWD = 6_000;
    private static final String ELSEWHERE = "59";

    @Inject
    Persons persons;

    @Test
    void of_two_hundred_misspelt_names_ninety_five_in_a_hundred_are_among_the_first_five() {
        // Given
        var names = MisspeltNames.all();
        TenantScope.within(
                Set.of(ELSEWHERE),
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> persons.addAll(MisspeltNames.crowd(CROWD).stream()
                                .map(MisspeltNameSearchTest::person)
                                .toList())));
        // When
        var missed = names.stream().filter(name -> !isFound(name)).toList();
        // Then
        assertThat(names).hasSize(200);
        assertThat(missed).hasSizeLessThanOrEqualTo(10);
    }

    private static boolean isFound(Misspelt name) {
        List<Map<String, String>> first = Api.as("agent-59")
                .contentType(ContentType.JSON)
                .body(Map.of("name", name.heard()))
                .post("/v1/beneficiary-searches")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return first.stream()
                .limit(5)
                .anyMatch(one -> name.meant().lastName().equals(one.get("lastName"))
                        && name.meant().firstNames().equals(one.get("firstNames")));
    }

    private static Person person(Identity identity) {
        return new Person(Ids.next(), ELSEWHERE, identity, Instant.parse("2026-01-05T08:00:00Z"));
    }
}
