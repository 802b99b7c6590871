package fr.passerelle.guilty.door;

public sealed interface DoorEvent {
    record DoorOpened(String door) implements DoorEvent {}
}
