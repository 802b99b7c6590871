package fr.passerelle.reporting.message;

import fr.passerelle.platform.ids.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

public final class MessageFixture {
    /// Noon in Paris on 10 March.
    public static final Instant FACT = Instant.parse("2026-03-10T11:00:00Z");

    private MessageFixture() {}

    public static Message delivered(UUID messageId, UUID person, String departement, int days) {
        return Message.delivered(to(messageId, person, departement), FACT, FACT.plus(Duration.ofDays(days)));
    }

    public static Message undelivered(UUID messageId, UUID person, String departement) {
        return Message.undelivered(to(messageId, person, departement), FACT);
    }

    public static LearnCommune.Command lives(UUID person, String departement, String commune, Instant toldAt) {
        return new LearnCommune.Command(person, departement, commune, toldAt, Ids.next());
    }

    private static Message.Addressed to(UUID messageId, UUID person, String departement) {
        return new Message.Addressed(messageId, person, departement, Message.OF_AN_OPENING);
    }
}
