package fr.passerelle.beneficiary.erasure;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/// Who is to be erased, decided by a human, and the erasing itself.
public interface Erasures {
    /// Once decided it is done when it is due; decided twice, it is done once, and as somebody has asked where they
    /// did: what they were granted does not end with the time of a file.
    void order(Order order);

    Collection<String> departementsWithDue(Instant at);

    /// One that is due and that nothing keeps, as far as it is known before it is taken.
    Optional<Order> nextDue(Instant at);

    /// Locks the person and what could keep them until the end of the transaction.
    ///
    /// @return whether it is still to be done
    boolean take(Order order, Instant at);

    /// For one that failed: the longer, the more often it did.
    ///
    /// @return how often it has been tried
    int putOff(Order order, Instant at);

    /// What keeps somebody from being erased now: a right that is open, an appointment to come.
    Optional<Obstacle> obstacleFor(UUID personId, Instant at);

    /// Every row of the person in this service, of the households in which nobody else is left, and of what a file
    /// of the Caf says of the others' household word for word.
    void erase(Order order);

    /// @param cause by whose decision
    /// @param dueAt not before
    record Order(UUID personId, String departement, ErasureCause cause, Instant dueAt) {}

    /// Each has its own problem type.
    enum Obstacle {
        RIGHT_OPEN("erasure-right-open"),
        APPOINTMENT_TO_COME("erasure-appointment-to-come");

        private final String refusal;

        Obstacle(String refusal) {
            this.refusal = refusal;
        }

        public String refusal() {
            return refusal;
        }
    }
}
