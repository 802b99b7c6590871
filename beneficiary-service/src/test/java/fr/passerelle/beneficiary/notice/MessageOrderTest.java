package fr.passerelle.beneficiary.notice;

import static fr.passerelle.beneficiary.application.api.Desk.nir;
import static fr.passerelle.beneficiary.application.api.Desk.registered;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What one person reads comes in the order in which it was asked for.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class MessageOrderTest {
    /// Before any other message of the database, so that it would be the next.
    private static final Instant LONG_AGO = Instant.parse("2001-01-01T10:00:00Z");

    @Inject
    Notices notices;

    @Test
    void a_cancellation_waits_for_its_appointment_that_is_tried_again() {
        // Given
        var person = UUID.fromString(registered("Ordre", "Ada", nir()).path("beneficiaryId"));
        var booked = message(person, LONG_AGO.plusSeconds(1));
        var cancelled = message(person, LONG_AGO);
        // When, Then
        TenantScope.within(Set.of("92"), () -> {
            QuarkusTransaction.begin();
            try {
                notices.add(booked);
                notices.add(cancelled);
                assertThat(next()).contains(cancelled.id());
                booked.retryAfter("smtp-refused", Duration.ofHours(1), Instant.now());
                assertThat(next()).isNotEqualTo(Optional.of(cancelled.id()));
            } finally {
                QuarkusTransaction.rollback();
            }
        });
    }

    private Optional<UUID> next() {
        return notices.takeDue(Instant.now()).map(Notice::id);
    }

    private static Notice message(UUID person, Instant dueAt) {
        return new Notice(
                Ids.next(),
                new NoticeOrder(
                        person,
                        "92",
                        NoticeChannel.EMAIL,
                        new NoticeContent.Cancelled(LONG_AGO, null),
                        LONG_AGO,
                        dueAt,
                        null));
    }
}
