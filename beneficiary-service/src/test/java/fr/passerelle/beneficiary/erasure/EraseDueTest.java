package fr.passerelle.beneficiary.erasure;

import static fr.passerelle.beneficiary.application.api.Desk.nir;
import static fr.passerelle.beneficiary.application.api.Desk.read;
import static fr.passerelle.beneficiary.application.api.Desk.registered;
import static fr.passerelle.beneficiary.privacy.api.Asking.DPO;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class EraseDueTest {
    @Inject
    Erasures erasures;

    @Inject
    ErasureAnnouncer announcer;

    @Inject
    CarryOutErasure real;

    @Test
    void an_erasure_that_fails_is_put_off_and_holds_up_none_of_the_others() {
        // Given
        var later = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofHours(2));
        var failing = ordered(later.minus(Duration.ofMinutes(50)));
        var next = ordered(later.minus(Duration.ofMinutes(40)));
        var eraseDue = new EraseDue(erasures, failingFor(failing.personId()), Clock.fixed(later, ZoneOffset.UTC));
        // When
        TenantScope.within(Set.of("92"), () -> {
            while (eraseDue.next()) {
                // each in its own transaction
            }
        });
        // Then
        read(DPO, "/v1/beneficiaries/{id}", next.personId()).then().statusCode(404);
        read(DPO, "/v1/beneficiaries/{id}", failing.personId()).then().statusCode(200);
        TenantScope.within(Set.of("92"), () -> {
            assertThat(erasures.nextDue(later.plus(Duration.ofMinutes(1))))
                    .hasValueSatisfying(order -> assertThat(order.personId()).isEqualTo(failing.personId()));
            assertThat(erasures.putOff(failing, later)).isEqualTo(2);
            assertThat(erasures.nextDue(later.plus(Duration.ofSeconds(119)))).isEmpty();
            assertThat(erasures.nextDue(later.plus(Duration.ofMinutes(2)))).isPresent();
        });
    }

    private Erasures.Order ordered(Instant dueAt) {
        var person = UUID.fromString(registered("Suivante", "Ada", nir()).path("beneficiaryId"));
        var order = new Erasures.Order(person, "92", ErasureCause.REQUEST, dueAt);
        TenantScope.within(Set.of("92"), () -> erasures.order(order));
        return order;
    }

    private CarryOutErasure failingFor(UUID person) {
        return new CarryOutErasure(erasures, announcer) {
            @Override
            public void carryOut(Erasures.Order order, Instant at) {
                if (order.personId().equals(person)) {
                    throw new IllegalStateException("a row cannot be deleted");
                }
                real.carryOut(order, at);
            }
        };
    }
}
