package fr.passerelle.scheduling.person.messaging;

import static fr.passerelle.testing.Patience.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.passerelle.platform.sql.Sql;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.scheduling.Facts;
import fr.passerelle.scheduling.Receptions;
import fr.passerelle.scheduling.Requests;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What stays of somebody who was erased leads nowhere.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class ErasedPersonTest {
    @Inject
    Facts facts;

    @Inject
    Sql sql;

    @TestHTTPResource(value = "/passerelle/clock", management = true)
    URI clock = URI.create("/"); // replaced by the port of the run

    @Test
    void the_seat_stays_taken_by_nobody_and_the_invitation_goes() {
        // Given
        Receptions.itIs(Receptions.BEFORE, clock);
        var place = Receptions.open("\"ORIENTATION\"", 1);
        var person = facts.opened(place.commune(), "2026-12-01T08:00:00Z");
        await().atMost(SOON).until(() -> count("invitation where beneficiary_id = ? and status = 'SENT'", person) == 1);
        String appointment = place.book("agent-92", person, 0, "ORIENTATION").path("id");
        Receptions.itIs("2027-01-05T10:00:00Z", clock);
        Requests.act("agent-92", "/v1/appointments/" + appointment, "absence", "{}")
                .then()
                .statusCode(200);
        assertThat(missedAt(place)).containsExactly(appointment);
        // When
        facts.erased(person);
        // Then
        await().atMost(SOON).until(() -> count("person where id = ?", person) == 0);
        assertThat(count("invitation where beneficiary_id = ?", person)).isZero();
        assertThat(count("appointment where id = ?", UUID.fromString(appointment)))
                .as("under the id that was announced")
                .isZero();
        assertThat(count("seat where appointment_id is not null and slot_id = ?", UUID.fromString(place.slot(0))))
                .isEqualTo(1);
        assertThat(count(
                        "appointment where invitation_id is null and beneficiary_id <> ? and site_id = '%s'"
                                .formatted(place.site()),
                        person))
                .isEqualTo(1);
        assertThat(missedAt(place)).as("nobody is to be reached").isEmpty();
    }

    private static List<String> missedAt(Receptions place) {
        return Requests.read("agent-92", "/v1/contacts-to-renew?limit=100")
                .path("items.findAll { it.siteId == '%s' }.appointmentId".formatted(place.site()));
    }

    private long count(String from, UUID id) {
        return TenantScope.within(
                Set.of("92"),
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> sql.first("select count(*) from " + from, row -> row.getLong(1), id)
                                .orElseThrow()));
    }
}
