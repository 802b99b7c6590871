package fr.passerelle.contract.awaited;

import java.time.Instant;

/// The time to sign runs out, or is over.
public record Reminder(AwaitedCer cer, DeadlineStep step, Instant at) {}
