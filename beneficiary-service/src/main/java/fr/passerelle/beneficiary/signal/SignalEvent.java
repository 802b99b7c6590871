package fr.passerelle.beneficiary.signal;

import java.time.Instant;
import java.time.LocalDate;

/// What happened to a signal.
public sealed interface SignalEvent {
    Signal signal();

    Instant occurredAt();

    record Received(Signal signal, Instant occurredAt) implements SignalEvent {}

    record Answered(Signal signal, SignalAnswer answer, LocalDate answeredOn, Instant occurredAt)
            implements SignalEvent {}
}
