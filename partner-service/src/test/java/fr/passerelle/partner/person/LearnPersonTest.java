package fr.passerelle.partner.person;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class LearnPersonTest {
    @Inject
    LearnPerson learn;

    @Inject
    Session entities;

    @Inject
    Clock clock;

    @Test
    void the_link_of_a_paying_body_ends_when_another_one_pays_and_a_silent_fact_ends_none() {
        // Given
        var person = Ids.next();
        told(person, "CAF-921");
        told(person, null);
        var before = ended(person);
        // When
        told(person, "MSA-75");
        // Then
        var today = LocalDates.today(clock);
        assertThat(before).isEmpty();
        assertThat(ended(person)).containsExactly("CAF-921 " + today);
    }

    @Test
    void the_link_of_the_paying_body_ends_with_the_right_and_begins_again_with_the_next() {
        // Given
        var person = Ids.next();
        var right = Ids.next();
        told(person, right, RightState.OPEN);
        // When
        told(person, Ids.next(), RightState.CLOSED);
        var afterAnother = ended(person);
        told(person, right, RightState.CLOSED);
        var afterItsOwn = ended(person);
        told(person, Ids.next(), RightState.REQUESTED);
        // Then
        assertThat(afterAnother).isEmpty();
        assertThat(afterItsOwn).containsExactly("CAF-921 " + LocalDates.today(clock));
        assertThat(ended(person)).isEmpty();
    }

    private void told(UUID person, UUID right, RightState state) {
        var payer = state == RightState.CLOSED ? null : "CAF-921";
        var fact = new RightFact(right, state, payer, null, new HouseholdFact("92002", false, true));
        TenantScope.within(Set.of("92"), () -> learn.right(person, "92", fact));
    }

    private void told(UUID person, @Nullable String payer) {
        var fact = new RightFact(Ids.next(), RightState.OPEN, payer, null, new HouseholdFact("92002", false, true));
        TenantScope.within(Set.of("92"), () -> learn.right(person, "92", fact));
    }

    private List<String> ended(UUID person) {
        return TenantScope.within(
                Set.of("92"),
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> entities.createNativeQuery("""
                                        select organisation_id || ' ' || until from person_link
                                        where person_id = :id and until is not null""", String.class)
                                .setParameter("id", person)
                                .getResultList()));
    }
}
