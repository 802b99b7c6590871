package fr.passerelle.partner.person;

/// Something new is known of a person.
///
/// @param asking whether an orientation is asked for, by a diagnostic or by the answer to a signal
public record PersonLearned(Person person, boolean asking) {}
