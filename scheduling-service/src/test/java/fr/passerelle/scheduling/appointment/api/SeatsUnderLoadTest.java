package fr.passerelle.scheduling.appointment.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.scheduling.Facts;
import fr.passerelle.scheduling.Receptions;
import fr.passerelle.scheduling.planning.api.Agreements;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class SeatsUnderLoadTest {
    private static final int BOOKINGS = 50;
    private static final int SEATS = 3;

    @Inject
    Facts facts;

    @TestHTTPResource(value = "/passerelle/clock", management = true)
    URI clock = URI.create("/"); // replaced by the port of the run

    @BeforeEach
    void it_is_before_the_slots() {
        Receptions.itIs(Receptions.BEFORE, clock);
    }

    @Test
    void fifty_bookings_at_once_take_three_seats_and_no_more() throws InterruptedException {
        // Given
        var place = Receptions.open("\"ORIENTATION\"", SEATS);
        var slot = place.slot(0);
        var bookings = new ArrayList<Callable<Integer>>();
        for (int one = 0; one < BOOKINGS; one++) {
            UUID person = facts.recorded(place.commune());
            bookings.add(() -> status(Receptions.book("agent-92", person, slot, "ORIENTATION", "")));
        }
        // When
        var statuses = new ArrayList<Integer>();
        try (var threads = Executors.newFixedThreadPool(BOOKINGS)) {
            threads.invokeAll(bookings).forEach(done -> statuses.add(done.resultNow()));
        }
        // Then
        assertThat(statuses).filteredOn(status -> status == 201).hasSize(SEATS);
        assertThat(statuses)
                .filteredOn(status -> status != 201)
                .containsOnly(409)
                .hasSize(BOOKINGS - SEATS);
        assertThat(Agreements.slots(place.site()).<Integer>path("items[0].freeSeats"))
                .isZero();
    }

    private static int status(Response answer) {
        return answer.statusCode();
    }
}
