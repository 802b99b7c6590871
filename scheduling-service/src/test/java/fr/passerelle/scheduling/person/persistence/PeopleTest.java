package fr.passerelle.scheduling.person.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.scheduling.person.People;
import fr.passerelle.scheduling.person.Person;
import fr.passerelle.scheduling.person.RightState;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class PeopleTest {
    private final UUID right = Ids.next();

    @Inject
    People people;

    @Test
    void facts_of_different_kinds_complete_each_other_in_any_order() {
        // Given
        var one = Ids.next();
        var other = Ids.next();
        // When
        facts(one).forEach(this::record);
        facts(other).reversed().forEach(this::record);
        // Then
        assertThat(known(one))
                .isEqualTo(new Person(one, "92", "92071", 2, right, RightState.OPENED, "DEM", true))
                .usingRecursiveComparison()
                .ignoringFields("id")
                .isEqualTo(known(other));
    }

    @Test
    void what_an_event_does_not_tell_stays_as_it_was() {
        // Given
        var person = Ids.next();
        facts(person).forEach(this::record);
        // When
        record(Person.told(person, "92").withRight(right, RightState.SUSPENDED));
        // Then
        assertThat(known(person))
                .isEqualTo(new Person(person, "92", "92071", 2, right, RightState.SUSPENDED, "DEM", true));
    }

    private List<Person> facts(UUID person) {
        return List.of(
                Person.told(person, "92").livingIn("92071").withRight(right, RightState.OPENED),
                Person.told(person, "92").placed("DEM", true),
                Person.told(person, "92").withProfil(2));
    }

    private void record(Person told) {
        TenantScope.within(Set.of("92"), () -> people.record(told));
    }

    private Person known(UUID person) {
        return TenantScope.within(Set.of("92"), () -> people.byId(person).orElseThrow());
    }
}
