package fr.passerelle.innocent.door;

import java.time.Instant;

public sealed interface DoorEvent {
    record DoorOpened(String door, Instant occurredAt) implements DoorEvent {}
}
