package fr.passerelle.platform.inbox;

/// The data of the event that the messaging tests announce.
public record Note(String key, int number) {}
