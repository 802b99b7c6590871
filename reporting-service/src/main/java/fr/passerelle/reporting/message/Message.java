package fr.passerelle.reporting.message;

import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.reporting.table.Cell;
import fr.passerelle.reporting.tally.Counter;
import fr.passerelle.reporting.tally.Counts;
import fr.passerelle.reporting.tally.Elapsed;
import fr.passerelle.reporting.tally.Kind;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/// A message to a person, and what became of it so far.
///
/// @param factAt when what it tells became known; its month is the one that the message counts in
/// @param communeCode where the person lived then, empty while no fact says it
/// @param days calendar days from the fact to the delivery, 0 while nothing was delivered
public record Message(
        UUID id,
        UUID beneficiaryId,
        String departement,
        String template,
        Instant factAt,
        String communeCode,
        Outcome outcome,
        int days) {
    /// The series in which messages are counted: a template, an outcome and the days.
    public static final String SERIES = "messages";

    /// The template that tells of an opened right.
    public static final String OF_AN_OPENING = "rsa-opening";

    private static final int TEMPLATE = 0;
    private static final int OUTCOME = 1;

    public Message {
        factAt = factAt.truncatedTo(ChronoUnit.MICROS); // as the database keeps it
    }

    /// @param deliveredAt a delivery that a wrong clock puts before its fact counts as immediate
    public static Message delivered(Addressed to, Instant factAt, Instant deliveredAt) {
        var days = ChronoUnit.DAYS.between(LocalDates.on(factAt), LocalDates.on(deliveredAt));
        return of(to, factAt, Outcome.DELIVERED, Math.clamp(days, 0, Integer.MAX_VALUE));
    }

    public static Message undelivered(Addressed to, Instant factAt) {
        return of(to, factAt, Outcome.UNDELIVERED, 0);
    }

    /// @param template what is written about, as announced
    public record Addressed(UUID messageId, UUID beneficiaryId, String departement, String template) {}

    /// What both words on one message amount to, whichever came first: the earliest delivery, else none.
    public Message with(Message other) {
        if (outcome == Outcome.UNDELIVERED) {
            return other;
        }
        return other.outcome == Outcome.DELIVERED && other.days < days ? other : this;
    }

    public Message in(String commune) {
        return new Message(id, beneficiaryId, departement, template, factAt, commune, outcome, days);
    }

    /// Where the message is counted.
    public Counter counter() {
        var month = YearMonth.from(LocalDates.on(factAt));
        return new Counter(Cell.of(departement, month, communeCode), Kind.of(days, template, outcome.name()));
    }

    /// How long the messages of an opening took, of messages of every template.
    public static Elapsed waiting(Counts messages) {
        var telling = messages.where(kind -> kind.label(TEMPLATE).equals(OF_AN_OPENING));
        return Elapsed.of(telling, kind -> kind.label(OUTCOME).equals(Outcome.DELIVERED.name()));
    }

    private static Message of(Addressed to, Instant factAt, Outcome outcome, int days) {
        return new Message(
                to.messageId(),
                to.beneficiaryId(),
                to.departement(),
                to.template(),
                factAt,
                Cell.UNKNOWN_COMMUNE,
                outcome,
                days);
    }
}
